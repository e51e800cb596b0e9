import SteelyardModel
import SteelyardText

/// The keys of a procedure.
enum ProcedureKey: String, RuleKey {
  case step
  case kinds
  case powers
  case basis
  case when
  case inForce = "in_force"

  static let noun = Bilingual("程序", "a procedure")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .step: .word(Step.words)
    case .kinds, .powers: .texts
    case .basis: .text
    case .when: .maps
    case .inForce: .map
    }
  }

  var isRequired: Bool {
    self == .step
  }
}
