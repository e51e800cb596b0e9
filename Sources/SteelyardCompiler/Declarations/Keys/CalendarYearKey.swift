import SteelyardText

/// The keys of a year of a calendar.
enum CalendarYearKey: String, RuleKey {
  case source
  case holidays
  case working

  static let noun = Bilingual("工作日历的一年", "a year of a calendar")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .source: .text
    case .holidays, .working: .texts
    }
  }

  var isRequired: Bool { self == .source }
}
