extension TableVerifier {
  /// Calendars of working days: the years of each in order, no day that no month has.
  func verifyCalendars() throws(ArtifactError) {
    for row in rows(tables.calendarYears) {
      let months = (0..<12).allSatisfy { row.months[$0] >> 31 == 0 }
      try require(
        isText(row.source) && months && row.year > 0 && row.year < 10_000,
        in: .calendarYears
      )
    }
    for row in rows(tables.calendars) {
      try require(
        Int(row.authority) < tables.authorities.count && row.yearCount <= UInt16.max
          && isRun(row.firstYear, Int(row.yearCount), in: tables.calendarYears.count),
        in: .calendars
      )
      for place in 1..<max(Int(row.yearCount), 1) {
        let first = Int(row.firstYear) + place
        try require(
          tables.calendarYears[first - 1].year < tables.calendarYears[first].year,
          in: .calendars
        )
      }
    }
  }
}
