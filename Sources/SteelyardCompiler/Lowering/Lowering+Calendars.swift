import SteelyardArtifact
import SteelyardModel

extension Lowering {
  /// Adds a calendar with a bit for every working day.
  mutating func lower(_ calendar: WorkCalendar) {
    var row = CalendarRow()
    row.authority = place(of: calendar.authority)
    row.firstYear = UInt32(contents.calendarYears.count)
    row.yearCount = UInt32(calendar.years.count)
    for year in calendar.years {
      var yearRow = CalendarYearRow()
      yearRow.year = Int32(clamping: year.number)
      yearRow.source = texts.place(of: year.source)
      for month in 1...12 {
        let days = (1...31).compactMap { Day(year: year.number, month: month, day: $0) }
        for (place, day) in days.enumerated() where calendar.isWorking(day) == true {
          yearRow.months[month - 1] |= 1 << UInt32(place)
        }
      }
      contents.calendarYears.append(yearRow)
    }
    contents.calendars.append(row)
  }
}
