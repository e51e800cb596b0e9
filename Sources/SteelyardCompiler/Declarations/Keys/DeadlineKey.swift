import SteelyardModel
import SteelyardText

/// The keys of a deadline.
enum DeadlineKey: String, RuleKey {
  case from
  case to
  case within
  case atLeast = "at_least"
  case basis
  case kinds
  case powers
  case when
  case limitation
  case binds
  case excluding
  case extendable
  case onHoliday = "on_holiday"
  case inForce = "in_force"

  static let noun = Bilingual("期限", "a deadline")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .from, .to: .word(Moment.words)
    case .within, .atLeast, .basis: .text
    case .kinds, .powers, .excluding: .texts
    case .when: .maps
    case .limitation: .word(YesNoWord.words)
    case .binds: .word(["authority", "party"])
    case .extendable, .inForce: .map
    case .onHoliday: .word(["moves", "stays"])
    }
  }

  var isRequired: Bool { self == .from || self == .to }
}
