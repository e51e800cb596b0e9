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
    guard factors.count == 1, let factor = factors.first, let period, period > 1 else {
      return nil
    }
    let reach = min(period, Self.radius)
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
    return period.map { $0 <= Self.radius } ?? false
  }

  /// Whether the ends of both are rounded differently, so that exact ends within each other prove little of whole amounts.
  var isRoundedApart: Bool {
    guard statutory.factor != nil, !benchmark.isRelative else { return false }
    return benchmark.factor != nil && statutory.rounding != benchmark.rounding
  }

  /// After so many steps of the factor all that rounding adds to the ends or takes away comes again; nil where that is too many.
  private var period: Int64? {
    var period = statutory.denominator.flatMap { Self.product($0, statutory.rounding?.step ?? 1) }
    period = period.flatMap { own in
      benchmark.denominator.flatMap { Self.product(own, $0) }
    }
    return period.flatMap { Self.product($0, benchmark.rounding?.step ?? 1) }
  }

  private static func product(_ left: Int64, _ right: Int64) -> Int64? {
    let (product, isTooLarge) = left.multipliedReportingOverflow(by: right)
    return isTooLarge ? nil : product
  }
}

extension Amount {
  /// What the multiples or shares have below the line, together.
  fileprivate var denominator: Int64? {
    switch form {
    case .between: return 1
    case .times(_, let ends), .share(let ends):
      let (product, isTooLarge) = ends.least.denominator
        .multipliedReportingOverflow(by: ends.most?.denominator ?? 1)
      return isTooLarge ? nil : product
    case .position(_, let step), .shareOfMost(_, let step): return step.denominator
    }
  }
}
