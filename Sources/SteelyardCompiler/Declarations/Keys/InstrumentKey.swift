import SteelyardModel
import SteelyardText

/// The keys of an instrument.
enum InstrumentKey: String, RuleKey {
  case title
  case kind
  case number
  case inForce = "in_force"
  case replacedBy = "replaced_by"
  case source
  case appliesBy = "applies_by"

  static let noun = Bilingual("法律文件", "an instrument")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .title, .number, .replacedBy, .source: .text
    case .kind: .word(Instrument.Kind.words)
    case .inForce: .map
    case .appliesBy: .word(AppliesBy.words)
    }
  }

  var isRequired: Bool {
    switch self {
    case .title, .kind: true
    case .number, .inForce, .replacedBy, .source, .appliesBy: false
    }
  }
}
