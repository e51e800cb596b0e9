import SteelyardModel

extension RefinedAmounts {
  /// So many values beside a point are tried.
  private static let radius: Int64 = 500

  private var amounts: [Amount] { [statutory, lower].compactMap(\.self) + uppers.map(\.amount) }

  /// Whether anything is rounded to more than a whole number, or to one otherwise than inward.
  var isRounded: Bool { amounts.contains { $0.rounding != nil } }

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
