import SteelyardModel
import SteelyardText

/// The keys of a power.
enum PowerKey: String, RuleKey {
  case id
  case name
  case kind
  case basis
  case statute
  case codes
  case inForce = "in_force"
  case repealed
  case circumstances
  case examples
  case source
  case unverified
  case knownDefect = "known_defect"

  static let noun = Bilingual("权力事项", "a power")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .id, .name, .repealed, .source, .unverified, .knownDefect: .text
    case .kind: .word(Power.Kind.words)
    case .basis, .codes, .circumstances: .texts
    case .statute, .examples: .list
    case .inForce: .map
    }
  }

  var isRequired: Bool {
    switch self {
    case .id, .name, .kind, .statute: true
    case .basis, .codes, .inForce, .repealed, .circumstances, .examples, .source, .unverified,
      .knownDefect:
      false
    }
  }
}
