import SteelyardModel

extension AmountComparison {
  /// The comparison without roundings to a single fen or day: amounts are whole in any case.
  var withoutRoundingToUnits: AmountComparison {
    var plain = self
    if statutory.rounding?.step == 1 { plain.statutory.rounding = nil }
    if benchmark.rounding?.step == 1 { plain.benchmark.rounding = nil }
    return plain
  }

  /// Whether rounding turns the ends into stairs on both sides, so that corners alone prove nothing.
  ///
  /// Where one side is the same for all facts, the other one only rises, and its corners decide. A share lies within its range
  /// however that was rounded, and stays there if it is brought to the same steps.
  var isStairs: Bool {
    guard statutory.rounding != nil || benchmark.rounding != nil else { return false }
    switch benchmark.form {
    case .share, .position:
      let isStepped =
        benchmark.rounding == nil || benchmark.rounding?.step == statutory.rounding?.step
      return statutory.factor != nil && !isStepped
    case .between: return false
    case .times, .shareOfMost: return statutory.factor != nil
    }
  }

  /// The comparison before rounding, with room for as much as rounding can move an end.
  ///
  /// Where both sides are rounded alike, neither overtakes the other.
  var withSlack: AmountComparison {
    let steps = [statutory.rounding?.step, benchmark.rounding?.step].compactMap(\.self)
    var widened = self
    widened.slack = statutory.rounding == benchmark.rounding ? 0 : steps.max() ?? 0
    widened.statutory.rounding = nil
    widened.benchmark.rounding = nil
    return widened
  }

  /// The facts near a corner, on both sides, as far as they lie in the region.
  func values(near corner: FactPoint) -> [FactPoint] {
    guard let factor = statutory.factor, let value = corner[factor] else { return [] }
    let spans = meeting.diagram.values(of: factor, in: meeting.leaf)
    return (Int64(-500)...500).compactMap { offset in
      let (near, isTooLarge) = value.addingReportingOverflow(offset)
      guard !isTooLarge, spans.contains(near) else { return nil }
      return corner.merging([factor: near]) { $1 }
    }
  }
}

extension ExactEnds {
  /// The ends moved apart.
  func widened(by slack: Int64) -> ExactEnds {
    guard slack > 0 else { return self }
    var widened = self
    widened.least = least.subtracting(ExactNumber(slack)) ?? least
    widened.most = most.map { $0.adding(ExactNumber(slack)) ?? $0 }
    return widened
  }
}
