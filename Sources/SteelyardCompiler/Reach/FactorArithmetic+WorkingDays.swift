import SteelyardModel

// Working days: what comes out depends on the calendar of the authority, so that limits hold for every calendar, and a concrete number is that of the first.

extension FactorArithmetic {
  /// The working days after the first date up to the second, by the first calendar of the rules; a number that cannot be had where it lacks a year.
  func workingDays(from first: Int64, to second: Int64) -> ComputedNumber {
    guard first <= second else {
      guard case .value(let days) = workingDays(from: second, to: first) else {
        return .tooGreat(isNegative: true)
      }
      return settled(Int128(-days))
    }
    guard let calendar, let start = Int32(exactly: first), let end = Int32(exactly: second),
      calendar.covers(Day(number: start), through: Day(number: end))
    else { return .tooGreat(isNegative: false) }
    let days = (start..<end).count { calendar.isWorking(Day(number: $0 + 1)) == true }
    return settled(Int128(days))
  }

  /// Between which numbers the working days lie, whatever the calendar: from none to every day.
  func spanOfWorkingDays(_ inputs: [ValueSpan]) -> ValueSpan? {
    let least = min(Int128(inputs[1].first) - Int128(inputs[0].last), 0)
    let most = max(Int128(inputs[1].last) - Int128(inputs[0].first), 0)
    guard let first = settled(least).limit, let last = settled(most).limit else { return nil }
    return ValueSpan(first: first, last: last)
  }
}

extension WorkCalendar {
  /// Whether it has all years from the day after one day through another that is not before it.
  fileprivate func covers(_ first: Day, through last: Day) -> Bool {
    guard let next = first.adding(days: 1), next <= last else { return true }
    let known = years.map(\.number)
    guard let least = known.min(), let most = known.max(), next.civil.year >= least,
      last.civil.year <= most
    else { return false }
    return (next.civil.year...last.civil.year).allSatisfy(known.contains)
  }
}

extension Catalog {
  /// The days between which calendars know working days; a case with another day lacks the number, and nothing is to be proved of it.
  var countedDays: ValueSpan? {
    let years = calendars.flatMap(\.years).map(\.number)
    guard let first = years.min().flatMap({ Day(year: $0, month: 1, day: 1) }),
      let last = years.max().flatMap({ Day(year: $0, month: 12, day: 31) })
    else { return nil }
    return ValueSpan(first: Int64(first.number), last: Int64(last.number))
  }

  /// The stated dates between which some factors count working days.
  func dates(ofWorkingDaysAmong factors: [Ref<Factor>]) -> Set<Ref<Factor>> {
    Set(
      factors.flatMap { factor -> [Ref<Factor>] in
        guard case .workingDaysBetween(let first, let second) = self[factor].derivation else {
          return []
        }
        return [first, second].filter { self[$0].derivation == nil }
      }
    )
  }
}
