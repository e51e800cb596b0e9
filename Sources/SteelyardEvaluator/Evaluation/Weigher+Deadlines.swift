import SteelyardArtifact
import SteelyardModel

// Step 13: the time limits.

extension Weigher {
  /// Every time limit that applies and whose two moments are known.
  func keepDeadlines(
    _ bound: inout BoundCase,
    _ statute: StatuteRow,
    _ result: inout Weighing
  ) {
    guard !result.effects.isExempt else { return }
    for place in 0..<min(tables.deadlines.count, Limit.deadlines) {
      let row = tables.deadlines[place]
      let (start, end) = (bound.day(ofMoment: row.from), bound.day(ofMoment: row.to))
      guard start != BoundCase.noDay, end != BoundCase.noDay,
        let closeness = closeness(of: row, &bound, statute)
      else { continue }
      let keeping = keeping(of: row, from: start, to: end, statute, &bound)
      guard keeping != .kept, isNearest(row, closeness, &bound, statute) else { continue }
      note(keeping, of: row, at: place, &bound, &result)
    }
  }

  private func note(
    _ keeping: Keeping,
    of row: DeadlineRow,
    at place: Int,
    _ bound: inout BoundCase,
    _ result: inout Weighing
  ) {
    switch isHeld(row.firstCase, row.caseCount, &bound) {
    case false: return
    case nil: result.isSubjectMissing = true
    case true:
      if case .uncovered(let year) = keeping {
        if result.uncountedYear == .min { result.uncountedYear = Int32(clamping: year) }
      } else {
        report(row.sort, UInt16(place), &result)
      }
    }
  }

  private func report(_ sort: UInt8, _ place: UInt16, _ result: inout Weighing) {
    switch sort {
    case DeadlineRow.limitation: result.report(.outOfTime, place)
    case DeadlineRow.least: result.report(.tooEarly, place)
    case DeadlineRow.party: result.report(.late, place, severity: .note)
    default: result.report(.late, place)
    }
  }

  /// Whether no other time limit with the same ends and of the same sort is nearer.
  private func isNearest(
    _ row: DeadlineRow,
    _ closeness: Int,
    _ bound: inout BoundCase,
    _ statute: StatuteRow
  ) -> Bool {
    guard row.flags & DeadlineRow.isAlone == 0 else { return true }
    for place in 0..<min(tables.deadlines.count, Limit.deadlines) {
      let other = tables.deadlines[place]
      guard other.from == row.from, other.to == row.to, other.sort == row.sort,
        let rank = self.closeness(of: other, &bound, statute)
      else { continue }
      if rank > closeness { return false }
    }
    return true
  }

  private func keeping(
    of row: DeadlineRow,
    from start: Int32,
    to end: Int32,
    _ statute: StatuteRow,
    _ bound: inout BoundCase
  ) -> Keeping {
    var limit = TimeLimit(tables: tables, row: row, calendar: nil, start: start)
    if row.unit == DeadlineRow.workingDays || row.flags & DeadlineRow.movesOffHolidays != 0 {
      limit.calendar = calendar(of: statute, for: &bound)
    }
    let plain = limit.keeping(end, extendedBy: 0, &bound)
    guard plain == .broken, let extended = granted(limit, &bound) else { return plain }
    return limit.keeping(end, extendedBy: bound.extended[extended].count, &bound)
  }

  /// The extension that counts: as it may be, with approver and ground, and approved while the limit was running.
  func granted(_ limit: TimeLimit, _ bound: inout BoundCase) -> Int? {
    let row = limit.row
    guard row.extensionCount > 0 else { return nil }
    for index in 0..<bound.extendedCount {
      let stated = bound.extended[index]
      guard stated.to == row.to, stated.unit == row.extensionUnit, stated.isReasoned,
        stated.count <= row.extensionCount,
        limit.keeping(stated.approved, extendedBy: 0, &bound) == .kept
      else { continue }
      return index
    }
    return nil
  }
}
