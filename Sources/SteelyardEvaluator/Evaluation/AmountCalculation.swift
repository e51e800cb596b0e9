import SteelyardArtifact
import SteelyardModel

/// An exact number while an amount is computed: a wide numerator over a positive denominator.
private struct Fraction {
  var numerator: Int128
  var denominator: Int128

  var isWhole: Bool { numerator % denominator == 0 }

  /// The whole number at or below it, or at or above it.
  func whole(up: Bool) -> Int128 {
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    if up { return rest > 0 ? quotient + 1 : quotient }
    return rest < 0 ? quotient - 1 : quotient
  }

  /// The multiple of a step that a rounding gives; nil where it does not fit.
  func rounded(to step: Int64, _ mode: UInt8) -> Int128? {
    let unit = denominator * Int128(step)
    let (quotient, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: unit.magnitude)
    let isUp: Bool =
      switch Rounding.Mode(rawValue: mode) {
      case .down, nil: false
      case .up: rest > 0
      case .halfUp: rest >= unit.magnitude - rest
      }
    let (steps, overflow) = Int128(quotient + (isUp ? 1 : 0))
      .multipliedReportingOverflow(by: Int128(step))
    if overflow { return nil }
    return numerator < 0 ? -steps : steps
  }
}

/// The two ends of an amount before they are whole numbers.
private struct Ends {
  var least: Fraction
  var most: Fraction?
}

/// Computes an amount in whole numbers (step 8), or as a share of the statutory range (step 9).
struct AmountCalculation {
  let row: AmountRow
  /// The value of the factor it depends on; the least of all numbers for *unknown*.
  let value: Int64
  /// The statutory range of the measure, for amounts that are a share of it.
  let statutory: Weighing.Range

  /// The range, or nil where it overflows or holds no whole number.
  func range() -> Weighing.Range? {
    NarrowAmount(row, value: value, statutory: statutory)?.range() ?? wideRange()
  }

  private func wideRange() -> Weighing.Range? {
    guard let ends = ends() else { return nil }
    guard var least = whole(ends.least, up: true) else { return nil }
    if !has(AmountRow.includesLeast), row.step > 0 || ends.least.isWhole { least += 1 }
    least = bounded(least)
    var range = Weighing.Range()
    range.isThere = true
    if let end = ends.most {
      guard var most = whole(end, up: false) else { return nil }
      if !has(AmountRow.includesMost), row.step > 0 || end.isWhole { most -= 1 }
      most = bounded(most)
      guard least <= most, let fitting = Int64(exactly: most) else { return nil }
      (range.hasMost, range.most) = (true, fitting)
    } else if has(AmountRow.hasCap) {
      (range.hasMost, range.most) = (true, row.cap)
      guard least <= Int128(row.cap) else { return nil }
    }
    guard let fitting = Int64(exactly: least) else { return nil }
    range.least = fitting
    return range
  }

  private func has(_ flag: UInt8) -> Bool { row.flags & flag != 0 }

  private func whole(_ end: Fraction, up: Bool) -> Int128? {
    row.step > 0 ? end.rounded(to: row.step, row.mode) : end.whole(up: up)
  }

  private func bounded(_ end: Int128) -> Int128 {
    let raised = has(AmountRow.hasFloor) ? max(end, Int128(row.floor)) : end
    return has(AmountRow.hasCap) ? min(raised, Int128(row.cap)) : raised
  }

  private func ends() -> Ends? {
    switch row.form {
    case AmountRow.between: return ends { Fraction(numerator: $0, denominator: $1) }
    case AmountRow.times:
      guard value != .min else { return nil }
      return ends { Fraction(numerator: $0 * Int128(value), denominator: $1) }
    case AmountRow.share: return ends { point($0, $1) }
    default: return scored()
    }
  }

  /// The ends, each made from its two stored terms.
  private func ends(_ end: (Int128, Int128) -> Fraction?) -> Ends? {
    guard let least = end(Int128(row.leastNumerator), Int128(row.leastDenominator)) else {
      return nil
    }
    guard has(AmountRow.hasMost) else { return Ends(least: least) }
    guard let most = end(Int128(row.mostNumerator), Int128(row.mostDenominator)) else { return nil }
    return Ends(least: least, most: most)
  }

  /// A point that a score gives: on the statutory range, or a share of its upper end.
  private func scored() -> Ends? {
    guard value != .min, statutory.isThere, statutory.hasMost,
      let share = Ratio(
        reducing: Int128(row.leastNumerator) * Int128(value),
        Int128(row.leastDenominator)
      )
    else { return nil }
    let (numerator, denominator) = (Int128(share.numerator), Int128(share.denominator))
    let point =
      row.form == AmountRow.position
      ? point(numerator, denominator)
      : Fraction(numerator: numerator * Int128(statutory.most), denominator: denominator)
    return point.map { Ends(least: $0, most: $0) }
  }

  /// The point of the statutory range at a share.
  private func point(_ numerator: Int128, _ denominator: Int128) -> Fraction? {
    guard statutory.isThere, statutory.hasMost,
      let width = Int64(exactly: Int128(statutory.most) - Int128(statutory.least))
    else { return nil }
    let (sum, overflow) = (numerator * Int128(width))
      .addingReportingOverflow(Int128(statutory.least) * denominator)
    return overflow ? nil : Fraction(numerator: sum, denominator: denominator)
  }
}
