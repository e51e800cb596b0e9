import SteelyardModel

// An amount lies outside all higher ones if it is an amount of the lower band and of none of the higher ones. For one amount that is a question for
// each factor by itself, because every band depends on one factor: its values with which the amount belongs to a band are a run, as both ends rise.

extension RefinedAmounts {
  /// What came of comparing amounts.
  enum Comparison {
    /// Every amount of the lower band belongs to a higher one, whatever the facts.
    case inside
    /// Some amount does not, at some facts.
    case outside(FactPoint)
    /// Neither such facts were found nor a proof that there are none.
    case undecided
  }

  /// Whether every band depends on one factor at most, or all of them on two.
  var canBeCompared: Bool {
    factors.count <= 2 || ([lower] + uppers.map(\.amount)).allSatisfy(isOfOneFactor)
  }

  /// Whether amounts of the lower band lie outside the higher ones.
  func compared() -> Comparison {
    guard factors.count > 2 else {
      // Where the levels are rounded differently, values are tried where lines meet and beside; in between nothing is claimed.
      return first { leaves(at: $0) }.map { .outside($0) } ?? .inside
    }
    let own = factor(of: lower)
    var bound = RefinedAmounts(
      statutory: statutory,
      lower: lower,
      uppers: uppers.filter { [own, nil].contains(factor(of: $0.amount)) },
      meeting: meeting
    )
    bound.limits = limits
    // What the bands over the same factor cover, others need not.
    guard let first = bound.firstBesidesOthers() else { return .inside }
    for point in [first] + bound.extremes where bound.isFree(at: point) {
      for amount in bound.amountsOutside(at: point) {
        if let point = completed(point, with: amount) { return .outside(point) }
      }
    }
    return .undecided
  }

  /// Whether amounts of the lower band may lie outside the higher ones.
  var mayLeave: Bool {
    if case .inside = compared() { return false }
    return true
  }

  /// Facts at which some amount belongs to no band over the factor of the lower one.
  private func firstBesidesOthers() -> FactPoint? {
    first { isFree(at: $0) }
  }

  /// Whether the lower band has an amount that belongs to no higher one, of which there may be none.
  private func isFree(at point: FactPoint) -> Bool {
    uppers.isEmpty ? ends(at: point) != nil : leaves(at: point)
  }

  /// The least and greatest values of the one factor.
  private var extremes: [FactPoint] {
    guard factors.count == 1, let factor = factors.first else { return [] }
    let values = limits?[factor] ?? meeting.diagram.values(of: factor, in: meeting.leaf)
    return values.spans.flatMap { [$0.first, min($0.last, AmountComparison.greatest)] }
      .map { [factor: $0] }
  }

  /// Amounts of the lower band at some facts which belong to no higher one: the ends of what is left of it.
  private func amountsOutside(at point: FactPoint) -> [Int64] {
    guard let ends = ends(at: point) else { return [] }
    let beside = ends.uppers.flatMap { upper in
      [upper.least.adding(ExactNumber(-1)), upper.most?.adding(ExactNumber(1))]
    }
    let most = ends.lower.most ?? ends.lower.least.adding(ExactNumber(AmountComparison.greatest))
    return ([ends.lower.least, most] + beside).compactMap(\.self)
      .filter { amount in
        let one = ExactEnds(least: amount, most: amount)
        return one.lies(within: ends.lower) && !ends.uppers.contains { one.meets($0) }
      }
      .compactMap { Int64(exactly: $0.whole(up: false)) }
  }

  /// The facts with values of the other factors at which an amount belongs to no band over them; nil where there are none.
  private func completed(_ point: FactPoint, with amount: Int64) -> FactPoint? {
    var point = point
    for factor in factors where point[factor] == nil {
      let others = uppers.filter { self.factor(of: $0.amount) == factor }
      guard let value = value(of: factor, besides: others, at: amount) else { return nil }
      point[factor] = value
    }
    return point
  }

  /// A value of a factor at which an amount belongs to none of some bands.
  private func value(
    of factor: Ref<Factor>,
    besides uppers: [Upper],
    at amount: Int64
  ) -> Int64? {
    let values = limits?[factor] ?? meeting.diagram.values(of: factor, in: meeting.leaf)
    for span in values.spans {
      let last = min(span.last, AmountComparison.greatest)
      guard span.first <= last else { continue }
      let whole = ValueSpan(first: span.first, last: last)
      let taken = uppers.compactMap { run(of: factor, in: whole, bringing: $0, to: amount) }
      if let free = SpanSet(taken).complement(in: whole).spans.first { return free.first }
    }
    return nil
  }

  /// The values of a factor with which an amount belongs to a band: both of its ends rise with the factor.
  private func run(
    of factor: Ref<Factor>,
    in span: ValueSpan,
    bringing upper: Upper,
    to amount: Int64
  ) -> ValueSpan? {
    let amount = ExactNumber(amount)
    func ends(_ value: Int64) -> ExactEnds? {
      let point = [factor: value]
      return upper.amount.settledEnds(at: point, of: statutory?.wholeEnds(at: point, of: nil))
    }
    let first = span.firstValue { value in
      ends(value).map { $0.most.map { $0 >= amount } ?? true } ?? false
    }
    let last = span.lastValue { value in ends(value).map { $0.least <= amount } ?? true }
    guard let first, let last, first <= last else { return nil }
    return ValueSpan(first: first, last: last)
  }

  /// The one factor an amount depends on, that of the statutory range for a share of it; one that is left open counts for none.
  private func factor(of amount: Amount) -> Ref<Factor>? {
    let own = amount.factor.flatMap { factors.contains($0) ? $0 : nil }
    return own ?? (amount.isRelative ? statutory?.factor : nil)
  }

  private func isOfOneFactor(_ amount: Amount) -> Bool {
    guard amount.isRelative, let limit = statutory?.factor, let own = amount.factor,
      factors.contains(own)
    else { return true }
    return own == limit
  }
}
