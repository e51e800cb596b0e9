import SteelyardArtifact
import SteelyardModel

// Step 3: working days, by the calendar of the authority.

extension Weigher {
  /// The calendar of the authority nearest upwards that has one; a case without authority stands under the nation of the power.
  func calendar(of statute: StatuteRow, for bound: inout BoundCase) -> Int? {
    var (best, found): (Int, Int?) = (-1, nil)
    for place in 0..<tables.calendars.count {
      let authority = tables.calendars[place].authority
      guard let rank = rank(of: authority, of: statute, for: &bound), rank > best
      else { continue }
      (best, found) = (rank, place)
    }
    return found
  }

  /// The working days after the first date up to the second, less than none where the second is before the first.
  func workingDays(
    _ row: DerivationRow,
    of statute: StatuteRow,
    for bound: inout BoundCase,
    _ facts: inout Weighing.Facts
  ) -> Derived {
    switch workingDays(row, in: calendar(of: statute, for: &bound), facts) {
    case .count(let count): return finished(Int128(count), row)
    case .uncovered: return .uncounted
    case nil: return .overflow
    }
  }

  /// The same before it is rounded and bounded; nil where a date is out of reach.
  func workingDays(
    _ row: DerivationRow,
    in calendar: Int?,
    _ facts: Weighing.Facts
  ) -> WorkingDays? {
    let place = Int(row.firstInput)
    guard let first = Int32(exactly: facts.values[Int(tables.words[place])]),
      let second = Int32(exactly: facts.values[Int(tables.words[place + 1])])
    else { return nil }
    guard second < first else {
      return tables.workingDays(after: first, through: second, in: calendar)
    }
    switch tables.workingDays(after: second, through: first, in: calendar) {
    case .count(let count): return .count(-count)
    case .uncovered(let year, _): return .uncovered(year: year, before: 0)
    }
  }
}
