import SteelyardModel

extension Factor {
  /// Between which values a derived factor lies.
  ///
  /// - Parameters:
  ///   - derivation: How it is computed.
  ///   - inputs: Between which values the inputs lie, in the order of the derivation's inputs.
  ///   - types: What kind of values the inputs take.
  /// - Returns: The values, rounding and bounds included.
  func range(_ derivation: Derivation, of inputs: [Interval], _ types: [FactorType]) -> Interval {
    switch derivation {
    case .product(_, let constant):
      guard constant >= .zero, inputs.allSatisfy({ $0.least >= 0 }) else { return bounded(.all) }
      var scale: Ratio? = constant
      for type in types { scale = scale?.multiplied(by: type.worth) }
      let perStep = scale?.divided(by: type.worth)
      let isOpen = inputs.contains { $0.upper == .unbounded } && constant > .zero
      let least = perStep.flatMap { product(of: inputs.map(\.least), $0) } ?? 0
      let most = isOpen ? nil : perStep.flatMap { product(of: inputs.map(\.most), $0) }
      return bounded(
        Interval(lower: .including(least), upper: most.map { .including($0) } ?? .unbounded)
      )
    default:
      let range = bounded(rounded(derivation.range(of: inputs)))
      // Of a day and an event the lesser is a day.
      return type == .date && range.most >= Int64(Day.notHappened.number)
        && range.upper != .unbounded
        ? Interval(lower: range.lower, upper: .excluding(Int64(Day.notHappened.number))) : range
    }
  }

  /// The product in steps, rounded; nil where it does not fit.
  private func product(of values: [Int64], _ perStep: Ratio) -> Int64? {
    var product = ExactNumber(1)
    for value in values {
      guard let next = product.multiplied(by: ExactNumber(value)) else { return nil }
      product = next
    }
    guard let exact = product.multiplied(by: ExactNumber(perStep)) else { return nil }
    guard let rounding else { return Int64(exactly: exact.whole(up: false)) }
    return exact.rounded(rounding).flatMap { Int64(exactly: $0.whole(up: false)) }
  }

  /// Both ends rounded, which keeps their order; an end that does not fit is left open.
  private func rounded(_ interval: Interval) -> Interval {
    guard let rounding, rounding.step > 1 else { return interval }
    func end(_ end: Interval.End, _ value: Int64) -> Interval.End {
      guard end != .unbounded,
        let whole = ExactNumber(value).rounded(rounding).flatMap({
          Int64(exactly: $0.whole(up: false))
        })
      else { return .unbounded }
      return .including(whole)
    }
    return Interval(
      lower: end(interval.lower, interval.least),
      upper: end(interval.upper, interval.most)
    )
  }

  /// Held between floor and cap.
  private func bounded(_ interval: Interval) -> Interval {
    func held(_ end: Interval.End, _ value: Int64, open: Int64?) -> Interval.End {
      guard end != .unbounded else { return open.map { .including($0) } ?? .unbounded }
      return .including(min(max(value, floor ?? value), cap ?? .max))
    }
    guard floor != nil || cap != nil else { return interval }
    return Interval(
      lower: held(interval.lower, interval.least, open: floor),
      upper: held(interval.upper, interval.most, open: cap)
    )
  }
}

extension Derivation {
  /// Between which values the result lies before it is rounded and bounded; the inputs in the order of ``inputs``.
  fileprivate func range(of inputs: [Interval]) -> Interval {
    switch self {
    case .sum: return inputs.reduce(Interval(only: 0)) { $0.adding($1) }
    case .difference, .daysBetween:
      guard inputs.count == 2 else { return .all }
      // The difference is first less second; the number of days counts from the first to the second.
      if case .difference = self { return inputs[0].adding(inputs[1].negated) }
      return inputs[1].adding(inputs[0].negated)
    case .workingDaysBetween:
      guard inputs.count == 2 else { return .all }
      // Between no day and all days from the first to the second.
      return inputs[1].adding(inputs[0].negated).including(0)
    case .ratio, .product:
      let isNonnegative = inputs.allSatisfy { $0.least >= 0 }
      return isNonnegative ? Interval(lower: .including(0), upper: .unbounded) : .all
    case .greatest: return Interval.greatest(of: inputs)
    case .least: return Interval.greatest(of: inputs.map(\.negated)).negated
    case .table(let rows): return Interval(around: rows.map(\.value))
    case .dated(let values): return Interval(around: values.map(\.value))
    case .score(let base, let rows): return Self.scoreRange(base: base, rows: rows)
    }
  }

  /// The base and, of each factor, the least and the most points it can add.
  private static func scoreRange(base: Int64, rows: [ScoreRow]) -> Interval {
    var points: [Ref<Factor>: [Int64]] = [:]
    for row in rows { points[row.factor, default: []].append(row.points) }
    return points.values.reduce(Interval(only: base)) { $0.adding(Interval(around: $1)) }
  }
}

extension Interval {
  /// The interval widened so far that a value lies in it.
  fileprivate func including(_ value: Int64) -> Interval {
    Interval(
      lower: lower == .unbounded || least <= value ? lower : .including(value),
      upper: upper == .unbounded || most >= value ? upper : .including(value)
    )
  }

  /// From the least to the greatest of some values.
  fileprivate init(around values: [Int64]) {
    self.init(lower: .including(values.min() ?? 0), upper: .including(values.max() ?? 0))
  }

  /// All values that the greatest of one value of each can have.
  fileprivate static func greatest(of intervals: [Interval]) -> Interval {
    let lower = intervals.filter { $0.lower != .unbounded }.map(\.least).max()
    let isOpen = intervals.contains { $0.upper == .unbounded }
    let upper = isOpen ? nil : intervals.map(\.most).max()
    return Interval(
      lower: lower.map { .including($0) } ?? .unbounded,
      upper: upper.map { .including($0) } ?? .unbounded
    )
  }
}
