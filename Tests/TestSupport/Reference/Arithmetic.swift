import SteelyardModel

/// Derived values in exact numbers, rounded as the rules say or cut off to the grain, then held between floor and cap.
struct Arithmetic {
  let catalog: Catalog
  /// The day whose law applies, for constants that change with time.
  let day: Day?
  /// The calendar of the authority.
  var calendar: WorkCalendar?

  /// An exact result, before it is brought to whole steps.
  private struct Exact {
    var numerator: Int128
    /// Never zero.
    var denominator: Int128 = 1
  }

  /// The value of a derived factor, or nil where it is unknown because a divisor is zero.
  func value(
    of factor: Factor,
    _ derivation: Derivation,
    at point: [Ref<Factor>: Int64]
  ) throws(NotExact) -> Int64? {
    guard let exact = try result(of: factor, derivation, at: point) else { return nil }
    var value = try whole(exact, by: factor.rounding)
    if let floor = factor.floor { value = max(value, Int128(floor)) }
    if let cap = factor.cap { value = min(value, Int128(cap)) }
    return try fitting(value)
  }

  private func result(
    of factor: Factor,
    _ derivation: Derivation,
    at point: [Ref<Factor>: Int64]
  ) throws(NotExact) -> Exact? {
    let values = derivation.inputs.map { Int128(point[$0] ?? 0) }
    switch derivation {
    case .sum: return Exact(numerator: values.reduce(0, +))
    case .difference: return Exact(numerator: values[0] - values[1])
    case .daysBetween: return Exact(numerator: values[1] - values[0])
    case .workingDaysBetween(let first, let second):
      return try workingDays(from: point[first] ?? 0, to: point[second] ?? 0)
    case .greatest: return values.max().map { Exact(numerator: $0) }
    case .least: return values.min().map { Exact(numerator: $0) }
    case .product(let inputs, let constant):
      var times = constant
      for input in inputs { times = try exact(times.multiplied(by: catalog[input].type.worth)) }
      times = try exact(times.divided(by: factor.type.worth))
      return Exact(
        numerator: try product(of: [Int128(times.numerator)] + values),
        denominator: Int128(times.denominator)
      )
    case .ratio(let dividend, let divisor):
      guard values[1] != 0 else { return nil }
      let perStep = try scale(catalog[dividend].type.worth, over: catalog[divisor].type.worth)
      let steps = try scale(perStep, over: factor.type.worth)
      return Exact(
        numerator: values[0] * Int128(steps.numerator),
        denominator: values[1] * Int128(steps.denominator)
      )
    case .score(let base, let rows):
      let points = rows.filter { $0.test.form.holds(for: point[$0.factor]) }.map(\.points)
      return Exact(numerator: points.reduce(Int128(base)) { $0 + Int128($1) })
    case .table(let rows):
      let row = rows.first { row in
        row.when.isEmpty
          || row.when.contains { condition in
            condition.cells.allSatisfy { $0.test.form.holds(for: point[$0.factor]) }
          }
      }
      return row.map { Exact(numerator: Int128($0.value)) }
    case .dated(let values):
      guard let day, let last = values.last(where: { $0.from <= day }) else { throw NotExact() }
      return Exact(numerator: Int128(last.value))
    }
  }

  /// The working days after the first day up to the second; backwards they count less than none.
  private func workingDays(from first: Int64, to second: Int64) throws(NotExact) -> Exact {
    guard let from = Int32(exactly: min(first, second)), let to = Int32(exactly: max(first, second))
    else { throw NotExact() }
    var count: Int128 = 0
    for number in from..<to where calendar?.isWorking(Day(number: number + 1)) == true {
      count += 1
    }
    return Exact(numerator: second < first ? -count : count)
  }

  /// A product, from left to right; more than 128 bits are reported.
  private func product(of values: [Int128]) throws(NotExact) -> Int128 {
    var product: Int128 = 1
    for value in values {
      let (next, isTooLarge) = product.multipliedReportingOverflow(by: value)
      guard !isTooLarge else { throw NotExact() }
      product = next
    }
    return product
  }

  /// Rounded to a step, or cut off toward zero.
  private func whole(_ exact: Exact, by rounding: Rounding?) throws(NotExact) -> Int128 {
    let isNegative = (exact.numerator < 0) != (exact.denominator < 0)
    let step = rounding?.step ?? 1
    let (unit, isTooLarge) = exact.denominator.magnitude
      .multipliedReportingOverflow(by: step.magnitude.wide)
    guard !isTooLarge else { throw NotExact() }
    var (steps, rest) = exact.numerator.magnitude.quotientAndRemainder(dividingBy: unit)
    switch rounding?.mode {
    case .down, nil: break
    case .up: steps += rest > 0 ? 1 : 0
    case .halfUp: steps += rest >= unit - rest ? 1 : 0
    }
    let (size, isTooGreat) = steps.multipliedReportingOverflow(by: step.magnitude.wide)
    guard !isTooGreat, let size = Int128(exactly: size) else { throw NotExact() }
    return isNegative ? -size : size
  }

  private func scale(_ upper: Ratio, over lower: Ratio) throws(NotExact) -> Ratio {
    try exact(upper.divided(by: lower))
  }

  private func exact(_ ratio: Ratio?) throws(NotExact) -> Ratio {
    guard let ratio else { throw NotExact() }
    return ratio
  }

  /// The least of all numbers stands for *unknown* and is no value.
  private func fitting(_ value: Int128) throws(NotExact) -> Int64 {
    guard let value = Int64(exactly: value), value != .min else { throw NotExact() }
    return value
  }
}

extension UInt64 {
  /// The same number in 128 bits.
  fileprivate var wide: UInt128 { UInt128(self) }
}

extension FactorType {
  /// What one step is worth: in yuan, in the unit of a quantity, as a part of one, or one thing.
  var worth: Ratio {
    let hundredth = Ratio(1, 100) ?? .one
    switch self {
    case .money: return hundredth
    case .quantity(_, let grain), .multiple(let grain): return grain
    case .percent(let grain): return grain.multiplied(by: hundredth) ?? grain
    case .count, .days, .workingDays, .months, .years, .date, .event, .yesNo, .choice, .choices,
      .text:
      return .one
    }
  }
}
