import SteelyardModel

/// The amounts of one measure in a clause and in a band that meet, and the facts on which they depend.
struct AmountComparison {
  /// What the law allows.
  var statutory: Amount
  /// What the band makes of it.
  var benchmark: Amount
  /// Where they meet.
  let meeting: Meeting
  /// How far the ends of the benchmark are moved apart before they are compared.
  var slack: Int64 = 0

  /// The values of the factors that are looked at; nil for all that the region has.
  var limits: [Ref<Factor>: SpanSet]?

  /// Whether the factor of the benchmark is never greater than that of the statute, by the way it is computed.
  var isOrdered = false

  /// A greater value of a factor is no fact of a case; amounts beyond could not be computed.
  static let greatest: Int64 = 1 << 53

  /// The factors on which the two depend, the clause's first.
  var factors: [Ref<Factor>] {
    let factors = [statutory.factor, benchmark.factor].compactMap(\.self)
    return factors.count == 2 && factors[0] == factors[1] ? [factors[0]] : factors
  }

  /// The facts at which a relation between the two ends must hold for it to hold everywhere.
  ///
  /// Between these points all ends run straight: they are the least and greatest values of the factors, and those where a floor or a cap begins to
  /// matter.
  func corners() -> [FactPoint] {
    let factors = factors
    switch factors.count {
    case 0: return [[:]]
    case 1:
      let spans = limits?[factors[0]] ?? meeting.diagram.values(of: factors[0], in: meeting.leaf)
      return spans.spans.flatMap { points(in: $0, of: factors[0]) }.map { [factors[0]: $0] }
    default:
      return boxes(of: factors).flatMap { box in
        pairs(points(in: box.first, of: factors[0]), points(in: box.second, of: factors[1]), box)
          .map { [factors[0]: $0, factors[1]: $1] }
      }
    }
  }

  private func boxes(of factors: [Ref<Factor>]) -> [ValueBox] {
    guard let first = limits?[factors[0]], let second = limits?[factors[1]] else {
      return meeting.diagram.boxes(of: factors[0], factors[1], in: meeting.leaf)
    }
    return first.spans.flatMap { one in second.spans.map { ValueBox(first: one, second: $0) } }
  }

  /// The first facts between two neighbouring corners that have a property the second one has.
  func first(
    after sound: FactPoint,
    upTo faulty: FactPoint,
    where isFaulty: (FactPoint) -> Bool
  ) -> FactPoint {
    guard let factor = factors.first, var low = sound[factor], var high = faulty[factor],
      isOneSpan(low, high, of: factor)
    else { return faulty }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isFaulty([factor: middle]) { high = middle } else { low = middle }
    }
    return [factor: high]
  }

  private func isOneSpan(_ low: Int64, _ high: Int64, of factor: Ref<Factor>) -> Bool {
    meeting.diagram.values(of: factor, in: meeting.leaf).spans
      .contains { $0.contains(low) && $0.contains(high) }
  }

  private func points(in span: ValueSpan, of factor: Ref<Factor>) -> [Int64] {
    let last = min(span.last, Self.greatest)
    guard span.first <= last else { return [] }
    // Behind the first value, where an amount of nothing may leave no range at all, the ends already run straight.
    var points: Set<Int64> = [span.first, min(span.first + 1, last), last]
    for turn in turns(of: factor) {
      for point in [turn, turn + 1] where span.first < point && point < last {
        points.insert(point)
      }
    }
    return points.sorted()
  }

  /// The values of a factor at which a floor or a cap begins or ends to matter.
  private func turns(of factor: Ref<Factor>) -> [Int64] {
    let slopes = slopes(of: statutory, factor) + shares(of: benchmark, over: statutory, factor)
    let limits = [statutory.floor, statutory.cap, benchmark.floor, benchmark.cap]
      .compactMap(\.self)
    return slopes.flatMap { slope in
      limits.compactMap { limit in
        ExactNumber(limit).divided(by: slope).flatMap { Int64(exactly: $0.whole(up: false)) }
      }
    }
    .filter { $0 < Self.greatest }
  }

  private func slopes(of amount: Amount, _ factor: Ref<Factor>) -> [ExactNumber] {
    guard case .times(factor, let ends) = amount.form else { return [] }
    return [ends.least, ends.most ?? .zero].filter { $0 > .zero }.map { ExactNumber($0) }
  }

  /// The slopes of a benchmark that is a share of a statutory multiple, and its own.
  private func shares(
    of benchmark: Amount,
    over statutory: Amount,
    _ factor: Ref<Factor>
  ) -> [ExactNumber] {
    guard case .share(let share) = benchmark.form,
      case .times(factor, let ends) = statutory.form, let most = ends.most
    else { return slopes(of: benchmark, factor) }
    let least = ExactNumber(ends.least)
    guard let width = ExactNumber(most).subtracting(least) else { return [] }
    return [share.least, share.most ?? .one].compactMap {
      ExactNumber($0).multiplied(by: width)?.adding(least)
    }
    .filter { $0 > .zero }
  }
}
