import SteelyardEvaluator
import SteelyardModel

// Step 13: the time limits, counted day by day.

/// Whether a time limit was kept, as far as the calendar tells.
private enum Keeping: Equatable {
  case kept
  case broken
  /// It depends on days of a year that the calendar does not have.
  case uncovered(year: Int)
}

extension Weighing {
  /// Every time limit that applies and whose two moments are known.
  mutating func keepDeadlines(on day: Day) {
    guard !isExempt else { return }
    var uncovered: Int?
    for deadline in deadlines(on: day) {
      guard let start = file.day(of: deadline.from), let end = file.day(of: deadline.to) else {
        continue
      }
      let keeping = keeping(of: deadline, from: start, to: end)
      guard keeping != .kept, isHeld(deadline.when) != false else { continue }
      if isHeld(deadline.when) == nil {
        if !verdict.missing.contains("subject") { verdict.missing.append("subject") }
      } else if case .uncovered(let year) = keeping {
        uncovered = uncovered ?? year
      } else {
        report(deadline.sort)
      }
    }
    if let year = uncovered { verdict.missing.append("deadline-calendar:\(year)") }
  }

  /// Of those with the same ends and of one sort the ones that name the power, else all; of these the nearest authority's.
  private func deadlines(on day: Day) -> [Deadline] {
    let authority = file.authority ?? catalog[power.volume].authority.root
    let applying = catalog.deadlines.filter {
      isMeant(by: $0.kinds, $0.powers) && $0.inForce.contains(day)
        && $0.authority.governs(authority)
    }
    return applying.filter { deadline in
      let rivals = applying.filter {
        $0.from == deadline.from && $0.to == deadline.to && $0.sort == deadline.sort
      }
      let named = rivals.filter { !$0.powers.isEmpty }
      let closest = named.isEmpty ? rivals : named
      let nearest = Self.nearest(to: authority, among: closest.map(\.authority))
      return closest.contains(deadline) && deadline.authority == nearest
    }
  }

  private mutating func report(_ sort: Deadline.Sort) {
    switch sort {
    case .limit: report(.late)
    case .limitation: report(.outOfTime)
    case .least: report(.tooEarly)
    case .party: report(.late, severity: .note)
    }
  }

  private func keeping(of deadline: Deadline, from start: Day, to end: Day) -> Keeping {
    let plain = keeping(of: deadline, from: start, to: end, extendedBy: nil)
    guard plain == .broken, let length = granted(deadline, from: start) else { return plain }
    return keeping(of: deadline, from: start, to: end, extendedBy: length)
  }

  /// By how much the limit was extended, as it may be, while it was still running.
  private func granted(_ deadline: Deadline, from start: Day) -> Deadline.Length? {
    guard let most = deadline.extendable?.length else { return nil }
    return file.extended.first { stated in
      stated.to == deadline.to && stated.length.unit == most.unit
        && stated.length.count <= most.count && !Self.isBlank(stated.approver)
        && !Self.isBlank(stated.ground)
        && keeping(of: deadline, from: start, to: stated.approved, extendedBy: nil) == .kept
    }
    .map(\.length)
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  private func keeping(
    of deadline: Deadline,
    from start: Day,
    to end: Day,
    extendedBy more: Deadline.Length?
  ) -> Keeping {
    guard let days = allowance(deadline.length, more, after: start) else {
      return deadline.sort == .least ? .broken : .kept
    }
    let isLeast = deadline.sort == .least
    var counted = 0
    var day = start
    while let next = day.adding(days: 1), isLeast ? next <= end : next < end {
      day = next
      if isLeftOut(day, of: deadline) { continue }
      if deadline.length.unit == .workingDays {
        guard let isWorking = calendar?.isWorking(day) else {
          return .uncovered(year: day.civil.year)
        }
        if !isWorking { continue }
      }
      counted += 1
      guard counted == days else { continue }
      if isLeast { return .kept }
      return deadline.movesOffHolidays ? moved(from: day, to: end) : .broken
    }
    return isLeast ? .broken : .kept
  }

  /// The last day moved to a working day.
  private func moved(from last: Day, to end: Day) -> Keeping {
    for number in last.number..<end.number {
      let day = Day(number: number)
      guard let isWorking = calendar?.isWorking(day) else {
        return .uncovered(year: day.civil.year)
      }
      if isWorking { return .broken }
    }
    return .kept
  }

  /// How many days it may take; nil where the calendar ends before.
  private func allowance(
    _ length: Deadline.Length,
    _ more: Deadline.Length?,
    after start: Day
  ) -> Int? {
    guard length.unit != .workingDays else { return length.count + (more?.count ?? 0) }
    guard let days = length.calendarDays(after: start) else { return nil }
    guard let more else { return days }
    return start.adding(days: days).flatMap { more.calendarDays(after: $0) }.map { days + $0 }
  }

  private func isLeftOut(_ day: Day, of deadline: Deadline) -> Bool {
    file.excluded.contains {
      deadline.excluding.contains($0.ground) && $0.from <= day && day <= $0.to
    }
  }
}
