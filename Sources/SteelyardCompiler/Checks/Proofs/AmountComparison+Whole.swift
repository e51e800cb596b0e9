import SteelyardModel

// What counts in the end is whole amounts: a fault shows where a whole amount of the benchmark lies outside the whole amounts of the statute.

extension AmountComparison {
  /// What came of looking for facts at which the benchmark leaves the statutory range.
  enum Violation {
    /// There are such facts, or at least values of the factors at which it does.
    case at(FactPoint)
    /// The exact ends cross at the values, but no whole amounts were found that show it, nor a proof that there are none.
    case undecided(FactPoint)
  }

  /// So many values beside a corner are tried.
  private static let radius: Int64 = 500

  /// Whether a whole amount of the benchmark lies outside the statutory range at some facts.
  func leavesInWholeAmounts(at point: FactPoint) -> Bool {
    guard let limits = statutory.wholeEnds(at: point, of: nil),
      let ends = benchmark.wholeEnds(at: point, of: limits)
    else { return false }
    return !ends.lies(within: limits)
  }

  /// The first facts among some corners, and between them, at which whole amounts lie outside.
  func violationInWholeAmounts(among corners: [FactPoint]) -> FactPoint? {
    guard let first = corners.firstIndex(where: leavesInWholeAmounts) else { return nil }
    guard first > 0, factors.count == 1 else { return corners[first] }
    return self.first(after: corners[first - 1], upTo: corners[first], where: leavesInWholeAmounts)
  }

  /// Facts near some corners at which whole amounts lie outside.
  func violationInWholeAmounts(near corners: [FactPoint]) -> FactPoint? {
    guard factors.count == 1, let factor = factors.first else { return nil }
    let reach = min(reach ?? Self.radius, Self.radius)
    guard reach > 1 else { return nil }
    let spans = limits?[factor] ?? meeting.diagram.values(of: factor, in: meeting.leaf)
    for corner in corners {
      guard let value = corner[factor] else { continue }
      for offset in -reach...reach {
        let (near, isTooLarge) = value.addingReportingOverflow(offset)
        guard !isTooLarge, spans.contains(near) else { continue }
        if leavesInWholeAmounts(at: [factor: near]) { return [factor: near] }
      }
    }
    return nil
  }

  /// Whether corners and the values near them decide: where one side stays as it is, the other only rises; where both vary, what is lost in
  /// rounding comes again after so many steps of the factor.
  var isDecidedByCorners: Bool {
    guard factors.count == 1 else { return !isOrdered }
    if statutory.factor == nil || (benchmark.factor == nil && !benchmark.isRelative) { return true }
    return reach.map { $0 <= Self.radius } ?? false
  }

  /// Whether the ends of both are rounded differently, so that exact ends within each other prove little of whole amounts.
  var isRoundedApart: Bool {
    guard statutory.factor != nil, !benchmark.isRelative else { return false }
    return benchmark.factor != nil && statutory.rounding != benchmark.rounding
  }

  /// After so many steps of the factor all that rounding adds to the ends or takes away comes again; nil where that is too many.
  private var period: Int64? {
    guard let lawful = statutory.period, let own = benchmark.period else { return nil }
    return benchmark.isRelative ? lawful.times(own) : lawful.leastCommonMultiple(with: own)
  }

  /// How far beside each corner values have to be tried so that none is left out that matters; nil where that is too far.
  private var reach: Int64? {
    guard let factor = factors.first else { return 0 }
    let spans = limits?[factor] ?? meeting.diagram.values(of: factor, in: meeting.leaf)
    let width = spans.hull.map { Int64(clamping: $0.length) } ?? 0
    return min(period ?? .max, width)
  }
}

extension Amount {
  /// After so many steps of what it is taken of, what rounding adds to its ends or takes away comes again.
  fileprivate var period: Int64? { denominator?.times(rounding?.step ?? 1) }

  /// The least number that is divisible by what the multiples or shares have below the line.
  private var denominator: Int64? {
    switch form {
    case .between: 1
    case .times(_, let ends), .share(let ends):
      ends.least.denominator.leastCommonMultiple(with: ends.most?.denominator ?? 1)
    case .position(_, let step), .shareOfMost(_, let step): step.denominator
    }
  }
}

extension Int64 {
  /// The product; nil where it does not fit.
  fileprivate func times(_ other: Int64) -> Int64? {
    let (product, isTooLarge) = multipliedReportingOverflow(by: other)
    return isTooLarge ? nil : product
  }

  /// The least common multiple of positive numbers; nil where it does not fit.
  fileprivate func leastCommonMultiple(with other: Int64) -> Int64? {
    var (first, second) = (self, other)
    while second != 0 { (first, second) = (second, first % second) }
    return (self / Swift.max(first, 1)).times(other)
  }
}
