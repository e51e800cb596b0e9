import SteelyardArtifact

/// Computes an amount without rounding in numbers of 64 bits, as nearly every amount can be.
///
/// Whatever may not fit is left to ``AmountCalculation``, which says the same in wide numbers.
struct NarrowAmount {
  private let row: AmountRow
  private let value: Int64
  private let statutory: Weighing.Range

  /// Takes on an amount, or nil where it needs wide numbers.
  init?(_ row: AmountRow, value: Int64, statutory: Weighing.Range) {
    guard row.step == 0 else { return nil }
    (self.row, self.value, self.statutory) = (row, value, statutory)
  }

  /// The range; nil where something does not fit, or where there is none.
  func range() -> Weighing.Range? {
    guard var least = end(row.leastNumerator, row.leastDenominator, isLeast: true) else {
      return nil
    }
    least = bounded(least)
    var range = Weighing.Range()
    (range.isThere, range.least) = (true, least)
    if has(AmountRow.hasMost) {
      guard let end = end(row.mostNumerator, row.mostDenominator, isLeast: false) else {
        return nil
      }
      (range.hasMost, range.most) = (true, bounded(end))
    } else if has(AmountRow.hasCap) {
      (range.hasMost, range.most) = (true, row.cap)
    }
    if range.hasMost, range.least > range.most { return nil }
    return range
  }

  @inline(__always)
  private func has(_ flag: UInt8) -> Bool { row.flags & flag != 0 }

  private func bounded(_ end: Int64) -> Int64 {
    let raised = has(AmountRow.hasFloor) ? max(end, row.floor) : end
    return has(AmountRow.hasCap) ? min(raised, row.cap) : raised
  }

  /// One end in whole numbers: the least rounded up, the most down, and an excluded whole one moved inwards.
  private func end(_ numerator: Int64, _ denominator: Int64, isLeast: Bool) -> Int64? {
    guard let exact = scaled(numerator, denominator) else { return nil }
    let isIncluded = has(isLeast ? AmountRow.includesLeast : AmountRow.includesMost)
    if denominator == 1 {
      if isIncluded { return exact }
      let (moved, overflow) =
        isLeast ? exact.addingReportingOverflow(1) : exact.subtractingReportingOverflow(1)
      return overflow ? nil : moved
    }
    // Signed division cuts off toward zero; amounts below zero are left to wide numbers.
    guard exact >= 0, denominator > 0 else { return nil }
    let (quotient, rest) = exact.quotientAndRemainder(dividingBy: denominator)
    if rest == 0, !isIncluded { return isLeast ? quotient + 1 : quotient - 1 }
    return isLeast && rest > 0 ? quotient + 1 : quotient
  }

  /// The numerator of an end, over the same denominator.
  private func scaled(_ numerator: Int64, _ denominator: Int64) -> Int64? {
    switch row.form {
    case AmountRow.between: return numerator
    case AmountRow.times:
      guard value != .min else { return nil }
      let (product, overflow) = numerator.multipliedReportingOverflow(by: value)
      return overflow ? nil : product
    case AmountRow.share:
      guard statutory.isThere, statutory.hasMost else { return nil }
      let (width, isWide) = statutory.most.subtractingReportingOverflow(statutory.least)
      let (part, isLarge) = numerator.multipliedReportingOverflow(by: width)
      let (start, isFar) = statutory.least.multipliedReportingOverflow(by: denominator)
      let (point, isBeyond) = part.addingReportingOverflow(start)
      return isWide || isLarge || isFar || isBeyond ? nil : point
    default: return nil
    }
  }
}
