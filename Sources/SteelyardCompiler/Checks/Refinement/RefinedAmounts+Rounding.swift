import SteelyardModel

extension RefinedAmounts {
  /// So many values beside a point are tried.
  private static let radius: Int64 = 500

  private var amounts: [Amount] { [statutory, lower].compactMap(\.self) + uppers.map(\.amount) }

  /// Whether anything is rounded to more than a whole number, or to one otherwise than inward.
  var isRounded: Bool { amounts.contains { $0.rounding != nil } }

  /// Whether the sides are rounded differently, so that lines that do not cross prove little.
  ///
  /// Fixed numbers stay beside rounded ones where they lie on the same steps.
  var isRoundedApart: Bool {
    guard isRounded else { return false }
    let varying = amounts.filter { $0.factor != nil || $0.isRelative }
    guard let first = varying.first, varying.allSatisfy({ $0.rounding == first.rounding }),
      let step = first.rounding?.step
    else { return true }
    return !amounts.allSatisfy { $0.lies(onSteps: step) }
  }

  /// The comparison before rounding, with room for as much as rounding can move the ends of both sides.
  var withSlack: RefinedAmounts {
    let step = amounts.compactMap { $0.rounding?.step }.max() ?? 0
    var widened = RefinedAmounts(
      statutory: statutory?.withoutRounding,
      lower: lower.withoutRounding,
      uppers: uppers.map(\.withoutRounding),
      meeting: meeting
    )
    widened.limits = limits
    widened.slack = step > 1 << 40 ? step : 2 * step + 1
    return widened
  }

  /// Whether the values tried beside the points leave none out that matters: all that a narrow region has, or until rounding comes again.
  var isDecidedNearby: Bool {
    guard factors.count == 1, let factor = factors.first else { return factors.isEmpty }
    let values = limits?[factor] ?? meeting.diagram.values(of: factor, in: meeting.leaf)
    let width = values.hull.map { $0.length } ?? 0
    return width <= UInt64(Self.radius) || (period.map { $0 <= Self.radius } ?? false)
  }

  /// The values of a run on both sides of some points.
  func values(near points: [Int64], in span: ValueSpan) -> [Int64] {
    let reach = min(period ?? Self.radius, Self.radius)
    guard reach > 1 else { return [] }
    var seen: Set<Int64> = []
    return points.flatMap { point in
      (-reach...reach).compactMap { offset in
        let (value, isTooLarge) = point.addingReportingOverflow(offset)
        guard !isTooLarge, span.contains(value), seen.insert(value).inserted else { return nil }
        return value
      }
    }
  }

  /// After so many steps of the factor all that rounding adds to the ends or takes away comes again; nil where that is too many.
  private var period: Int64? {
    let isRelative = amounts.contains(where: \.isRelative)
    return amounts.reduce(1 as Int64?) { known, amount in
      guard let known, let own = amount.period else { return nil }
      return isRelative ? known.times(own) : known.leastCommonMultiple(with: own)
    }
  }
}

extension Amount {
  /// Whether its fixed numbers, floor and cap among them, are multiples of a step.
  fileprivate func lies(onSteps step: Int64) -> Bool {
    var numbers = [floor, cap].compactMap(\.self)
    if case .between(let ends) = form { numbers += [ends.least, ends.most].compactMap(\.self) }
    return numbers.allSatisfy { $0 % max(step, 1) == 0 }
  }
}
