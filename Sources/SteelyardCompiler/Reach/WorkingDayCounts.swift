import SteelyardModel

/// How many working days lie between two days by one calendar, from the sums of all days before each.
struct WorkingDayCounts: Sendable {
  /// The first day of the first year it has.
  private let start: Int64
  /// For each day from the first on, the working days and the days of years that are not listed, up to the day before.
  private let sums: [(working: Int64, open: Int64)]

  /// Nil for a calendar without years.
  init?(_ calendar: WorkCalendar) {
    let years = calendar.years.map(\.number)
    guard let least = years.min(), let most = years.max(),
      let first = Day(year: least, month: 1, day: 1), let last = Day(year: most, month: 12, day: 31)
    else { return nil }
    start = Int64(first.number)
    var sums: [(working: Int64, open: Int64)] = [(0, 0)]
    for number in first.number...last.number {
      var (working, open) = sums[sums.count - 1]
      switch calendar.isWorking(Day(number: number)) {
      case true: working += 1
      case false: break
      case nil: open += 1
      }
      sums.append((working, open))
    }
    self.sums = sums
  }

  /// The days that it may know.
  var days: ValueSpan { ValueSpan(first: start, last: start + Int64(sums.count) - 2) }

  /// The working days after one day through another that is not before it: those that are certain, and those days that may be besides.
  func count(after first: Int64, through last: Int64) -> (certain: Int64, open: Int64) {
    let (low, high) = (first + 1, last + 1)
    let from = sums[Int(min(max(low, start), days.last + 1) - start)]
    let to = sums[Int(min(max(high, start), days.last + 1) - start)]
    let outside = max(0, min(high, start) - low) + max(0, high - max(low, days.last + 1))
    return (to.working - from.working, to.open - from.open + outside)
  }
}
