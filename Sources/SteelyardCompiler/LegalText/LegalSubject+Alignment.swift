import SteelyardModel

extension LegalSubject {
  /// Gives the first of two numbers the 万 and the unit of the second where people leave them out (5至10万元).
  ///
  /// Between the ends of a run that is how everybody writes. Elsewhere, and with 百 and 千, it can be read in two
  /// ways and is refused.
  func aligned(
    _ first: LegalOperand,
    _ second: LegalOperand,
    isRun: Bool
  ) throws(LegalTextFault) -> (LegalOperand, LegalOperand) {
    guard case .quantity(var one, var unit) = first.value,
      case .quantity(var two, let otherUnit) = second.value
    else { return (first, second) }
    let range = first.range.lowerBound..<second.range.upperBound
    if unit.isEmpty, !one.isPercent, lends(two, to: one) {
      guard isRun, !two.isCompound else {
        throw .unclearScale(
          range,
          readings: [
            one.written + Self.scaleWord(of: two) + otherUnit, one.written + otherUnit,
          ]
        )
      }
      one.numerator = try scaled(one, by: two.scale, at: range)
      one.scale = two.scale
    }
    if isRun {
      if unit.isEmpty, !one.isFraction || !otherUnit.isEmpty { unit = otherUnit }
      if unit.isEmpty, two.isPercent { one.isPercent = true }
      if otherUnit.isEmpty, one.isPercent, unit.isEmpty { two.isPercent = true }
    }
    if unit.isEmpty != otherUnit.isEmpty, one.numerator != 0, two.numerator != 0 {
      guard isOwn(unit.isEmpty ? otherUnit : unit) else {
        throw .unclearUnit(
          range,
          readings: [
            (unit.isEmpty ? one : two).written + unit + otherUnit,
            (unit.isEmpty ? one : two).written + (scale?.unit ?? ""),
          ]
        )
      }
    }
    var (lower, upper) = (first, second)
    lower.value = .quantity(one, unit: unit)
    upper.value = .quantity(two, unit: otherUnit)
    if lower.per == nil { lower.per = upper.per }
    if upper.per == nil { upper.per = lower.per }
    return (lower, upper)
  }

  /// Whether a number has a scale word that the one before it seems to lack.
  private func lends(_ later: Numeral, to earlier: Numeral) -> Bool {
    guard later.scale > 1, earlier.scale == 1, !earlier.isFraction, !earlier.isCompound,
      earlier.numerator != 0
    else { return false }
    let (left, isTooWide) = earlier.numerator.multipliedReportingOverflow(by: later.denominator)
    let (scaled, isStillTooWide) = left.multipliedReportingOverflow(by: later.scale)
    let (right, isWide) = later.numerator.multipliedReportingOverflow(by: earlier.denominator)
    return !isTooWide && !isStillTooWide && !isWide && scaled < right
  }

  private func scaled(
    _ numeral: Numeral,
    by scale: Int128,
    at range: Range<Int>
  ) throws(LegalTextFault) -> Int128 {
    let (product, isOverflow) = numeral.numerator.multipliedReportingOverflow(by: scale)
    guard !isOverflow else { throw .overflow(at: range, of: self) }
    return product
  }

  /// The scale words a number ends with.
  private static func scaleWord(of numeral: Numeral) -> String {
    let digits = numeral.numerator / max(1, numeral.denominator) / max(1, numeral.scale)
    let small: String =
      switch digits {
      case 1_000... where numeral.isCompound: "千"
      case 100... where numeral.isCompound: "百"
      default: ""
      }
    switch numeral.scale {
    case 100: return "百"
    case 1_000: return "千"
    case 10_000: return small + "万"
    case 100_000_000: return small + "亿"
    default: return small + "万亿"
    }
  }

  /// Whether a number without a unit means this one.
  private func isOwn(_ unit: String) -> Bool {
    switch self {
    case .quantity(let scale), .share(let scale): return (try? scale.worth(of: unit)) == .one
    case .coefficient(of: let scale, per: let other):
      if scale.dimension == other.dimension { return unit == "倍" || unit == "times" }
      return (try? scale.worth(of: unit)) == .one
    case .date, .event, .yesNo, .choice, .choices: return true
    }
  }
}
