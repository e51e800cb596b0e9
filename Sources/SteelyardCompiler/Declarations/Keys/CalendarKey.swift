import SteelyardModel
import SteelyardText

/// The keys of `calendar:`.
enum CalendarKey: String, RuleKey {
  case weekend
  case years

  static let noun = Bilingual("工作日历", "a calendar")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .weekend: .texts
    case .years: .map
    }
  }

  var isRequired: Bool { true }
}

extension Weekday: RuleWord {
  var word: String { name }
}
