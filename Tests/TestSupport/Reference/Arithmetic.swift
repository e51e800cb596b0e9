import SteelyardModel

/// Derived values in exact numbers, cut off to the grain at the end.
struct Arithmetic {
  let catalog: Catalog

  /// The value of a derived factor, or nil where it is unknown because a divisor is zero.
  func value(
    of factor: Factor,
    _ derivation: Derivation,
    at point: [Ref<Factor>: Int64]
  ) throws(NotExact) -> Int64? {
    let values = derivation.inputs.map { Int128(point[$0] ?? 0) }
    switch derivation {
    case .sum: return try fitting(values.reduce(0, +))
    case .difference: return try fitting(values[0] - values[1])
    case .daysBetween: return try fitting(values[1] - values[0])
    case .product(let input, let constant):
      let scale = try self.scale(catalog[input].type.worth, over: factor.type.worth)
      let times = try exact(constant.multiplied(by: scale))
      return try fitting(values[0] * Int128(times.numerator) / Int128(times.denominator))
    case .ratio(let dividend, let divisor):
      guard values[1] != 0 else { return nil }
      let perStep = try scale(catalog[dividend].type.worth, over: catalog[divisor].type.worth)
      let steps = try scale(perStep, over: factor.type.worth)
      return try fitting(
        values[0] * Int128(steps.numerator) / (values[1] * Int128(steps.denominator))
      )
    case .score(let base, let rows):
      let points = rows.filter { $0.test.form.holds(for: point[$0.factor]) }.map(\.points)
      return try fitting(points.reduce(Int128(base)) { $0 + Int128($1) })
    }
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

extension FactorType {
  /// What one step is worth: in yuan, in the unit of a quantity, as a part of one, or one thing.
  var worth: Ratio {
    let hundredth = Ratio(1, 100) ?? .one
    switch self {
    case .money: return hundredth
    case .quantity(_, let grain), .multiple(let grain): return grain
    case .percent(let grain): return grain.multiplied(by: hundredth) ?? grain
    case .count, .days, .workingDays, .months, .years, .date, .yesNo, .choice, .choices, .text:
      return .one
    }
  }
}
