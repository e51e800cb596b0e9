public import SteelyardArtifact
public import SteelyardModel

extension CompiledCatalog {
  /// The calendars of working days, in the order of the catalogue.
  ///
  /// Which day is off by the weekend and which by a notice is not kept apart: every day off is a holiday here.
  public var calendars: [WorkCalendar] {
    (0..<tables.calendars.count).map { tables.calendar($0) }
  }
}

extension Tables {
  fileprivate func calendar(_ position: Int) -> WorkCalendar {
    let row = calendars[position]
    let years = Int(row.firstYear)..<Int(row.firstYear) + Int(row.yearCount)
    return WorkCalendar(
      authority: authority(row.authority),
      weekend: [],
      years: years.map { year(calendarYears[$0]) }
    )
  }

  private func year(_ row: CalendarYearRow) -> WorkCalendar.Year {
    var year = WorkCalendar.Year(number: Int(row.year), source: string(row.source))
    for month in 1...12 {
      for number in 1...31 {
        guard let day = Day(year: year.number, month: month, day: number),
          row.months[month - 1] >> UInt32(number - 1) & 1 == 0
        else { continue }
        year.holidays.append(day)
      }
    }
    return year
  }
}
