import SteelyardModel
import SteelyardText

/// The keys of an alarm about decisions out of proportion.
enum ProportionKey: String, RuleKey {
  case rule
  case measure
  case of
  case over
  case under
  case grades
  case kinds
  case powers
  case basis
  case inForce = "in_force"

  static let noun = Bilingual("过罚相当提示", "an alarm about proportion")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .rule: .word(Proportion.Rule.words)
    case .measure, .over, .under, .basis: .text
    case .of, .grades, .kinds, .powers: .texts
    case .inForce: .map
    }
  }

  var isRequired: Bool {
    self == .rule || self == .measure
  }

  /// The keys that say what gives the alarm, by its sort; all of them are needed, and none of another sort.
  static func saying(_ rule: Proportion.Rule) -> [Self] {
    switch rule {
    case .excess: [.of, .over]
    case .tinyValue: [.of, .under]
    case .aggravation: [.grades]
    }
  }
}
