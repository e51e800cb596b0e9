import SteelyardArtifact
import SteelyardModel

/// Whether a time limit was kept, as far as the calendar tells.
enum Keeping: Equatable {
  case kept
  case broken
  /// It depends on days of a year that the calendar does not have.
  case uncovered(year: Int)
}

/// One time limit in one case, while it is counted.
struct TimeLimit {
  let tables: Tables
  let row: DeadlineRow
  /// The calendar; looked up where it is needed only.
  var calendar: Int?
  /// The day it begins at, which is not counted.
  let start: Int32

  /// Whether the second moment kept it, extensions aside.
  ///
  /// - Parameters:
  ///   - end: The day of the second moment.
  ///   - more: By how much it is extended; zero where it is not.
  ///   - bound: The case, for what is left out.
  /// - Returns: Whether it was kept, as far as the calendar tells.
  func keeping(_ end: Int32, extendedBy more: Int32, _ bound: inout BoundCase) -> Keeping {
    guard let days = allowance(more) else {
      return row.sort == DeadlineRow.least ? .broken : .kept
    }
    if row.unit == DeadlineRow.workingDays { return keepingInWorkingDays(end, days, &bound) }
    guard let last = last(after: days, &bound) else {
      return row.sort == DeadlineRow.least ? .broken : .kept
    }
    if row.sort == DeadlineRow.least { return last <= Int64(end) ? .kept : .broken }
    guard last < Int64(end), let last = Int32(exactly: last) else { return .kept }
    return row.flags & DeadlineRow.movesOffHolidays == 0 ? .broken : moved(from: last, to: end)
  }

  /// How many days it may take; nil where the calendar ends before.
  private func allowance(_ more: Int32) -> Int64? {
    guard row.unit != DeadlineRow.workingDays else { return Int64(row.count) + Int64(more) }
    let first = Day(number: start)
    guard let plain = Self.end(first, row.count, row.unit) else { return nil }
    guard more != 0 else { return Int64(plain.number) - Int64(start) }
    return Self.end(plain, more, row.extensionUnit).map { Int64($0.number) - Int64(start) }
  }

  private static func end(_ start: Day, _ count: Int32, _ unit: UInt8) -> Day? {
    switch unit {
    case DeadlineRow.days: start.adding(days: Int(count))
    case DeadlineRow.months: start.adding(months: Int(count))
    case DeadlineRow.years: start.adding(months: Int(count) * 12)
    default: nil
    }
  }

  /// The day on which so many days have been counted that are not left out.
  private func last(after days: Int64, _ bound: inout BoundCase) -> Int64? {
    var (position, rest) = (Int64(start), days)
    for index in 0..<bound.excludedCount where isLeftOut(bound.excluded[index]) {
      let stretch = bound.excluded[index]
      guard Int64(stretch.to) > position, stretch.from <= stretch.to else { continue }
      let free = max(0, Int64(stretch.from) - 1 - position)
      if rest <= free { break }
      rest -= free
      position = Int64(stretch.to)
    }
    return position + rest
  }

  /// Whether a stretch of time is left out of this limit.
  func isLeftOut(_ stretch: BoundCase.Excluded) -> Bool {
    row.exclusions >> UInt16(stretch.ground) & 1 == 1
  }

  /// The same in working days: those before the second moment are counted, for a least time those up to it.
  private func keepingInWorkingDays(
    _ end: Int32,
    _ days: Int64,
    _ bound: inout BoundCase
  ) -> Keeping {
    let isLeast = row.sort == DeadlineRow.least
    let (reached, short): (Keeping, Keeping) = isLeast ? (.kept, .broken) : (.broken, .kept)
    let until = isLeast ? end : max(end, .min + 1) - 1
    var (position, counted) = (start, 0)
    for index in 0...bound.excludedCount {
      var stop = until
      if index < bound.excludedCount {
        let stretch = bound.excluded[index]
        guard isLeftOut(stretch), stretch.to > position, stretch.from <= stretch.to else {
          continue
        }
        stop = min(until, max(stretch.from, .min + 1) - 1)
      }
      switch tables.workingDays(after: position, through: stop, in: calendar) {
      case .count(let count): counted += count
      case .uncovered(let year, let before):
        return Int64(counted + before) >= days ? reached : .uncovered(year: year)
      }
      if Int64(counted) >= days { return reached }
      if index < bound.excludedCount { position = bound.excluded[index].to }
    }
    return short
  }

  /// The last day moved to a working day.
  private func moved(from last: Int32, to end: Int32) -> Keeping {
    for day in last..<end {
      switch tables.isWorking(day, in: calendar) {
      case true: return .broken
      case false: continue
      case nil: return .uncovered(year: Day(number: day).civil.year)
      }
    }
    return .kept
  }
}
