import SteelyardModel

// Working days: what comes out depends on the calendar of the authority, so that limits hold for every calendar there is, and a concrete number is that of the first.

extension FactorArithmetic {
  /// The working days after the first date up to the second, by the first calendar of the rules; a number that cannot be had where it lacks a year.
  func workingDays(from first: Int64, to second: Int64) -> ComputedNumber {
    guard let calendar = calendars.first else { return .tooGreat(isNegative: false) }
    let count = calendar.count(after: min(first, second), through: max(first, second))
    guard count.open == 0 else { return .tooGreat(isNegative: first > second) }
    return settled(Int128(first > second ? -count.certain : count.certain))
  }

  /// Between which numbers the working days lie, by whatever calendar of the rules.
  func spanOfWorkingDays(_ inputs: [ValueSpan]) -> ValueSpan? {
    let least = leastWorkingDays(from: inputs[0].last, to: inputs[1].first)
    let most = -leastWorkingDays(from: inputs[1].last, to: inputs[0].first)
    guard let first = settled(least).limit, let last = settled(most).limit, first <= last else {
      return nil
    }
    return ValueSpan(first: first, last: last)
  }

  /// The fewest, where days of years that are not listed may be anything; below none where the second date is before the first.
  private func leastWorkingDays(from first: Int64, to second: Int64) -> Int128 {
    let counts = calendars.map {
      $0.count(after: min(first, second), through: max(first, second))
    }
    return first <= second
      ? Int128(counts.map(\.certain).min() ?? 0)
      : -Int128(counts.map { $0.certain + $0.open }.max() ?? first - second)
  }
}

extension Catalog {
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
