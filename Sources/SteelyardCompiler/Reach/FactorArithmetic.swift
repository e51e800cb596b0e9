import SteelyardModel

/// The arithmetic of a derived factor, as cases are weighed: exact in 128 bits, rounded, then held between floor and cap (step 3 of the weighing).
struct FactorArithmetic: Sendable {
  /// What is computed.
  private(set) var factor: Factor
  /// How.
  let derivation: Derivation
  /// What the product or quotient of one step of each input is worth in steps of the result; nil where that does not fit.
  let scale: Ratio?
  /// The calendars by which working days may be counted; empty where none are.
  let calendars: [WorkingDayCounts]

  init(
    _ factor: Factor,
    _ derivation: Derivation,
    in catalog: Catalog,
    counting counts: CalendarCounts
  ) {
    self.factor = factor
    self.derivation = derivation
    if case .workingDaysBetween = derivation {
      calendars = counts.all
    } else {
      calendars = []
    }
    switch derivation {
    case .product(let inputs, let constant):
      var scale: Ratio? = constant
      for input in inputs { scale = scale?.multiplied(by: catalog[input].type.worth) }
      self.scale = scale?.divided(by: factor.type.worth)
    case .ratio(let dividend, let divisor):
      scale = catalog[dividend].type.worth.divided(by: catalog[divisor].type.worth)?
        .divided(by: factor.type.worth)
    default: scale = .one
    }
  }

  /// Whether whole sums are rounded, or held between floor and cap.
  var changesSums: Bool {
    (factor.rounding?.step ?? 1) > 1 || factor.floor != nil || factor.cap != nil
  }

  /// The same without floor and cap.
  var withoutLimits: FactorArithmetic {
    var free = self
    (free.factor.floor, free.factor.cap) = (nil, nil)
    return free
  }

  /// What an operation on numbers comes to; the inputs in the order of the derivation's.
  ///
  /// Tables, scores and constants are no such operation: their result is settled by ``settled(_:over:)``.
  func value(of inputs: [Int64]) -> ComputedNumber {
    switch derivation {
    case .sum: return settled(inputs.reduce(Int128(0)) { $0 + Int128($1) })
    case .difference: return settled(Int128(inputs[0]) - Int128(inputs[1]))
    case .daysBetween: return settled(Int128(inputs[1]) - Int128(inputs[0]))
    case .workingDaysBetween: return workingDays(from: inputs[0], to: inputs[1])
    case .greatest: return settled(Int128(inputs.max() ?? 0))
    case .least: return settled(Int128(inputs.min() ?? 0))
    case .product: return product(of: inputs)
    case .ratio:
      guard inputs[1] != 0 else { return .unknown }
      guard let scale else { return .tooGreat(isNegative: (inputs[0] < 0) != (inputs[1] < 0)) }
      return settled(
        Int128(inputs[0]) * Int128(scale.numerator),
        over: Int128(inputs[1]) * Int128(scale.denominator)
      )
    case .table, .dated, .score: return .unknown
    }
  }

  private func product(of inputs: [Int64]) -> ComputedNumber {
    let isNegative = inputs.count { $0 < 0 } % 2 == 1
    guard let scale else { return .tooGreat(isNegative: isNegative) }
    var product = Int128(scale.numerator)
    for input in inputs {
      let (next, isTooLarge) = product.multipliedReportingOverflow(by: Int128(input))
      guard !isTooLarge else {
        return .tooGreat(isNegative: isNegative != (scale.numerator < 0))
      }
      product = next
    }
    return settled(product, over: Int128(scale.denominator))
  }

  /// An exact result brought to whole steps, and held between floor and cap.
  func settled(_ numerator: Int128, over denominator: Int128 = 1) -> ComputedNumber {
    let isNegative = (numerator < 0) != (denominator < 0)
    let step = UInt128(factor.rounding.map { max($0.step, 1) } ?? 1)
    let (unit, isTooLarge) = denominator.magnitude.multipliedReportingOverflow(by: step)
    guard !isTooLarge, unit > 0 else { return .tooGreat(isNegative: isNegative) }
    var (steps, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: unit)
    switch factor.rounding?.mode {
    case .down, nil: break
    case .up: steps += rest > 0 ? 1 : 0
    case .halfUp: steps += rest >= unit - rest ? 1 : 0
    }
    let (size, isTooGreat) = steps.multipliedReportingOverflow(by: step)
    guard !isTooGreat, let size = Int128(exactly: size) else {
      return .tooGreat(isNegative: isNegative)
    }
    var value = isNegative ? -size : size
    if let floor = factor.floor { value = max(value, Int128(floor)) }
    if let cap = factor.cap { value = min(value, Int128(cap)) }
    guard let fitting = Int64(exactly: value), fitting != .min else {
      return .tooGreat(isNegative: value < 0)
    }
    return .value(fitting)
  }
}
