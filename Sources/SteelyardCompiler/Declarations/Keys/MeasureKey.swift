import SteelyardModel
import SteelyardText

/// The keys of a declared measure.
enum MeasureKey: String, RuleKey {
  case name
  case english
  case quantity
  case nature

  static let noun = Bilingual("措施", "a measure")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .name, .english: .text
    case .quantity: .word(Measure.Unit.words)
    case .nature: .word(Measure.Nature.words)
    }
  }

  var isRequired: Bool {
    switch self {
    case .name, .quantity, .nature: true
    case .english: false
    }
  }
}
