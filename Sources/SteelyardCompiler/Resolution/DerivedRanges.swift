import SteelyardModel

/// Computes between which values derived factors can lie.
struct DerivedRanges {
  /// What is known of a factor's values.
  enum Answer {
    /// All values lie in the interval.
    case range(Interval)
    /// The factor is derived from itself, or over too many steps.
    case cyclic
    /// One of its inputs could not be read.
    case unknown
  }

  /// So many steps lead from a derived factor to facts at most.
  private static let mostSteps = 64

  private let factors: [Factor?]
  private var known: [Ref<Factor>: Interval] = [:]
  private var isOpen: Set<Ref<Factor>> = []

  init(_ factors: [Factor?]) {
    self.factors = factors
  }

  /// Between which values a factor lies.
  mutating func range(of reference: Ref<Factor>) -> Answer {
    if let interval = known[reference] { return .range(interval) }
    guard let factor = factors[reference.index] else { return .unknown }
    guard let derivation = factor.derivation else { return .range(factor.domain) }
    guard isOpen.count < Self.mostSteps, isOpen.insert(reference).inserted else { return .cyclic }
    defer { isOpen.remove(reference) }
    var inputs: [Interval] = []
    for input in derivation.inputs {
      switch range(of: input) {
      case .range(let interval): inputs.append(interval)
      case .cyclic: return .cyclic
      case .unknown: return .unknown
      }
    }
    let interval = derivation.range(of: inputs)
    known[reference] = interval
    return .range(interval)
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
