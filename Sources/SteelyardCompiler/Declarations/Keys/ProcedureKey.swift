import SteelyardModel
import SteelyardText

/// The keys of a procedure.
package enum ProcedureKey: String, RuleKey {
  case step
  case kinds
  case basis
  case when
  case inForce = "in_force"

  package static let noun = Bilingual("程序", "a procedure")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    switch self {
    case .step: .word(Step.words)
    case .kinds: .texts
    case .basis: .text
    case .when: .maps
    case .inForce: .map
    }
  }

  package var isRequired: Bool {
    switch self {
    case .step, .kinds: true
    case .basis, .when, .inForce: false
    }
  }
}
