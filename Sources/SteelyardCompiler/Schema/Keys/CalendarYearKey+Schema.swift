import SteelyardText

extension CalendarYearKey: SchemaKey {
  static let definition = "calendarYear"

  var meaning: Bilingual {
    switch self {
    case .source: Bilingual("放假安排的出处", "where the days are laid down")
    case .holidays:
      Bilingual("放假的日子，写成一天或者「一天至一天」", "the days off: one day, or `DAY to DAY`")
    case .working: Bilingual("调休上班的日子", "the days of the weekend on which work is done")
    }
  }

  var content: SchemaContent { .words }
}
