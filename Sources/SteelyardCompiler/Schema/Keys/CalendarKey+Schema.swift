import SteelyardText

extension CalendarKey: SchemaKey {
  static let definition = "calendar"

  var meaning: Bilingual {
    switch self {
    case .weekend: Bilingual("每周的休息日", "the days of the week on which no work is done")
    case .years:
      Bilingual(
        "各年的放假和调休，没有列出的年份就是不知道",
        "the days off and on of each year; other years are not known"
      )
    }
  }

  var content: SchemaContent {
    switch self {
    case .weekend: .words
    case .years: .named(CalendarYearKey.definition)
    }
  }
}
