import SteelyardModel
import SteelyardText

/// The keys of a rule about several penalties.
enum ConcurrenceKey: String, RuleKey {
  case rule
  case measure
  case kinds
  case cap
  case basis
  case inForce = "in_force"

  static let noun = Bilingual("竞合规则", "a rule of concurrence")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .rule: .word(Concurrence.Rule.words)
    case .measure, .cap, .basis: .text
    case .kinds: .texts
    case .inForce: .map
    }
  }

  var isRequired: Bool {
    switch self {
    case .rule, .measure, .kinds: true
    case .cap, .basis, .inForce: false
    }
  }
}
