import SteelyardModel
import SteelyardText

/// The keys of a declared measure.
package enum MeasureKey: String, RuleKey {
  case name
  case english
  case quantity
  case nature

  package static let noun = Bilingual("措施", "a measure")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    switch self {
    case .name, .english: .text
    case .quantity: .word(Measure.Unit.words)
    case .nature: .word(Measure.Nature.words)
    }
  }

  package var isRequired: Bool {
    switch self {
    case .name, .quantity, .nature: true
    case .english: false
    }
  }
}
