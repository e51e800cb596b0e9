import SteelyardArtifact
import SteelyardModel

/// How many working days there are, or the first year that no calendar has.
package enum WorkingDays: Hashable, Sendable {
  /// So many.
  case count(Int)
  /// It cannot be told, for want of a year; before it there are so many.
  case uncovered(year: Int, before: Int)
}

extension Tables {
  /// The working days after one day up to another that is not before it; days of a year without a calendar cannot be counted.
  func workingDays(after first: Int32, through last: Int32, in calendar: Int?) -> WorkingDays {
    guard first < last else { return .count(0) }
    let (from, to) = (Day(number: first &+ 1).civil, Day(number: last).civil)
    guard let calendar else { return .uncovered(year: from.year, before: 0) }
    let row = calendars[calendar]
    var (year, count) = (from.year, 0)
    for place in Int(row.firstYear)..<Int(row.firstYear) + Int(row.yearCount) {
      let known = calendarYears[place]
      guard Int(known.year) >= year else { continue }
      guard Int(known.year) == year else { break }
      count += known.count(
        from: year == from.year ? (from.month, from.day) : (1, 1),
        to: year == to.year ? (to.month, to.day) : (12, 31)
      )
      if year == to.year { return .count(count) }
      year += 1
    }
    return .uncovered(year: year, before: count)
  }
}

extension Tables {
  /// Whether work is done on a day; nil for a day of a year that a calendar does not have.
  func isWorking(_ day: Int32, in calendar: Int?) -> Bool? {
    guard case .count(let count) = workingDays(after: day &- 1, through: day, in: calendar) else {
      return nil
    }
    return count > 0
  }
}

extension CalendarYearRow {
  /// The working days of the year between two days of it, both included.
  fileprivate func count(from: (month: Int, day: Int), to: (month: Int, day: Int)) -> Int {
    var count = 0
    for month in from.month...to.month {
      var days = months[month - 1]
      if month == from.month { days &= UInt32.max << UInt32(from.day - 1) }
      if month == to.month { days &= UInt32.max >> UInt32(32 - to.day) }
      count += days.nonzeroBitCount
    }
    return count
  }
}
