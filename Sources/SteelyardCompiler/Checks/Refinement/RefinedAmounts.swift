import SteelyardModel

/// The amount of one measure in a band of a standard, beside those of the higher standard that are possible at the same facts.
///
/// Amounts are compared in whole numbers as a case is weighed, with the rounding of each side; where the ends cross is found by their exact lines.
struct RefinedAmounts {
  /// What a band of the higher standard makes of the measure.
  struct Upper {
    let amount: Amount
    /// The values of the factor it depends on, where the lower standard does not know that.
    let open: (factor: Ref<Factor>, spans: [ValueSpan])?
  }

  /// What the law allows; nil where it sets no limits, or none that matter here.
  let statutory: Amount?
  /// What the lower band makes of it.
  let lower: Amount
  /// What the higher bands make of it.
  let uppers: [Upper]
  /// Where they meet.
  let meeting: Meeting
  /// The values of the factors that are looked at; nil for all that the region has.
  var limits: [Ref<Factor>: SpanSet]?

  init(statutory: Amount?, lower: Amount, uppers: [Upper], meeting: Meeting) {
    // What is no share of the statutory range does not depend on it, unless there may be no range at all.
    let isRelative = lower.isRelative || uppers.contains { $0.amount.isRelative }
    self.statutory = statutory.flatMap { isRelative || $0.mayBeEmpty ? $0 : nil }
    self.lower = lower
    self.uppers = uppers
    self.meeting = meeting
  }

  /// The factors on which the comparison depends, in their order.
  var factors: [Ref<Factor>] {
    let known = uppers.filter { $0.open == nil }.map { $0.amount.factor }
    return Set(([statutory?.factor, lower.factor] + known).compactMap(\.self)).sorted()
  }

  /// The ends of the lower band and of the higher ones at some facts; nil where they cannot be computed, or no case is weighed since the law leaves no amount.
  func ends(at point: FactPoint) -> (lower: ExactEnds, uppers: [ExactEnds])? {
    let limits = statutory?.wholeEnds(at: point, of: nil)
    guard statutory == nil || limits != nil else { return nil }
    guard let own = lower.wholeEnds(at: point, of: limits) else { return nil }
    return (own, uppers.flatMap { $0.ends(at: point, of: limits) })
  }

  /// Whether some amount of the lower band belongs to none of the higher ones.
  func leaves(at point: FactPoint) -> Bool {
    guard let ends = ends(at: point), !ends.uppers.isEmpty else { return false }
    return !ends.lower.isCovered(by: ends.uppers)
  }

  /// Whether no amount of the lower band belongs to any of the higher ones.
  func isApart(at point: FactPoint) -> Bool {
    guard let ends = ends(at: point), !ends.uppers.isEmpty else { return false }
    return !ends.uppers.contains { $0.meets(ends.lower) }
  }

  /// The numbers that run straight between the points at which two of them meet.
  func lines(at point: FactPoint) -> [ExactNumber] {
    let statutory = statutory?.withoutRounding
    let lower = lower.withoutRounding
    let bare = statutory?.withoutLimits.ends(at: point, of: nil)
    let limits = statutory?.ends(at: point, of: nil)
    var ends = [bare, limits]
    ends += [lower.withoutLimits.ends(at: point, of: limits), lower.ends(at: point, of: limits)]
    for upper in uppers.map(\.withoutRounding) {
      ends += upper.withoutLimits.exactEnds(at: point, of: limits).map(Optional.some)
      ends += upper.exactEnds(at: point, of: limits).map(Optional.some)
    }
    let fixed = ([statutory, lower] + uppers.map { $0.amount }).flatMap { [$0?.floor, $0?.cap] }
    return ends.compactMap(\.self).flatMap { [$0.least, $0.most ?? .zero] }
      + fixed.map { ExactNumber($0 ?? 0) }
  }
}

extension RefinedAmounts.Upper {
  /// The same without floor and cap.
  fileprivate var withoutLimits: Self { Self(amount: amount.withoutLimits, open: open) }

  /// The same without rounding.
  fileprivate var withoutRounding: Self { Self(amount: amount.withoutRounding, open: open) }

  /// What it comes to in whole numbers, one piece for each run of values of a factor that is left open.
  func ends(at point: FactPoint, of limits: ExactEnds?) -> [ExactEnds] {
    pieces(at: point) { amount.wholeEnds(at: $0, of: limits) }
  }

  /// The same by its exact ends.
  fileprivate func exactEnds(at point: FactPoint, of limits: ExactEnds?) -> [ExactEnds] {
    pieces(at: point) { amount.ends(at: $0, of: limits) }
  }

  private func pieces(at point: FactPoint, _ take: (FactPoint) -> ExactEnds?) -> [ExactEnds] {
    guard let open else { return [take(point)].compactMap(\.self) }
    return open.spans.compactMap { span in
      let ends = [span.first, min(span.last, AmountComparison.greatest)].compactMap { value in
        take(point.merging([open.factor: value]) { $1 })
      }
      return ends.dropFirst().reduce(ends.first) { $0?.joined(with: $1) }
    }
  }
}

extension Amount {
  fileprivate var withoutRounding: Amount {
    var plain = self
    plain.rounding = nil
    return plain
  }

  /// Whether there may be no whole amount at some facts.
  fileprivate var mayBeEmpty: Bool {
    switch form {
    case .between: return wholeEnds(at: [:], of: nil) == nil
    case .times(_, let ends):
      guard ends.includesLeast, ends.includesMost else { return true }
      guard rounding == nil, let most = ends.most else { return false }
      return ends.least.whole == nil && most.whole == nil
    case .share, .position, .shareOfMost: return false
    }
  }

  fileprivate var withoutLimits: Amount {
    var plain = self
    (plain.floor, plain.cap) = (nil, nil)
    return plain
  }
}
