import SteelyardModel

/// Computes between which values derived factors can lie.
struct DerivedRanges {
  /// So many steps lead from a derived factor to facts at most.
  private static let mostSteps = 64

  /// One factor of every circle of factors that are derived from each other, and of every chain that is too long.
  private(set) var circles: [Ref<Factor>] = []
  private let factors: [Factor?]
  private var known: [Ref<Factor>: Interval] = [:]
  private var open: [Ref<Factor>] = []
  private var poisoned: Set<Ref<Factor>> = []

  init(_ factors: [Factor?]) {
    self.factors = factors
  }

  /// Between which values a factor lies; nil where it has no value, or one of its inputs could not be read.
  mutating func range(of reference: Ref<Factor>) -> Interval? {
    if let interval = known[reference] { return interval }
    guard let factor = factors[reference.index], !poisoned.contains(reference) else { return nil }
    guard let derivation = factor.derivation else { return factor.domain }
    guard open.count < Self.mostSteps, !open.contains(reference) else {
      close(at: reference)
      return nil
    }
    open.append(reference)
    defer { open.removeLast() }
    var inputs: [Interval] = []
    for input in derivation.inputs {
      guard let interval = range(of: input) else { return nil }
      inputs.append(interval)
    }
    let interval = derivation.range(of: inputs)
    known[reference] = interval
    return interval
  }

  private mutating func close(at reference: Ref<Factor>) {
    let circle = open.drop { $0 != reference }
    poisoned.formUnion(circle.isEmpty ? open[...] : circle)
    circles.append(circle.min() ?? reference)
  }
}

extension Derivation {
  /// Between which values the result lies; the inputs in the order of ``inputs``.
  fileprivate func range(of inputs: [Interval]) -> Interval {
    switch self {
    case .sum: return inputs.reduce(Interval(only: 0)) { $0.adding($1) }
    case .difference, .daysBetween:
      guard inputs.count == 2 else { return .all }
      // The difference is first less second; the number of days counts from the first to the second.
      if case .difference = self { return inputs[0].adding(inputs[1].negated) }
      return inputs[1].adding(inputs[0].negated)
    case .product(_, let constant):
      guard constant >= .zero, let input = inputs.first, input.least >= 0 else { return .all }
      return Interval(lower: .including(0), upper: .unbounded)
    case .ratio:
      let isNonnegative = inputs.allSatisfy { $0.least >= 0 }
      return isNonnegative ? Interval(lower: .including(0), upper: .unbounded) : .all
    case .score(let base, let rows): return Self.scoreRange(base: base, rows: rows)
    }
  }

  /// The base and, of each factor, the least and the most points it can add.
  private static func scoreRange(base: Int64, rows: [ScoreRow]) -> Interval {
    var points: [Ref<Factor>: (least: Int64, most: Int64)] = [:]
    for row in rows {
      let present = points[row.factor]
      points[row.factor] = (
        min(present?.least ?? row.points, row.points), max(present?.most ?? row.points, row.points)
      )
    }
    var range = Interval(only: base)
    for (least, most) in points.values {
      range = range.adding(Interval(lower: .including(least), upper: .including(most)))
    }
    return range
  }
}

extension Interval {
  /// All sums of a value of each; an end that does not fit is left open.
  fileprivate func adding(_ other: Interval) -> Interval {
    Interval(
      lower: Self.end(lower, other.lower, least, other.least),
      upper: Self.end(upper, other.upper, most, other.most)
    )
  }

  fileprivate var negated: Interval {
    Interval(
      lower: upper == .unbounded ? .unbounded : .including(-most),
      upper: lower == .unbounded ? .unbounded : .including(-least)
    )
  }

  private static func end(_ left: End, _ right: End, _ first: Int64, _ second: Int64) -> End {
    guard left != .unbounded, right != .unbounded else { return .unbounded }
    let (sum, isTooLarge) = first.addingReportingOverflow(second)
    return isTooLarge ? .unbounded : .including(sum)
  }
}
