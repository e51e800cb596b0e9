/// A decimal number in plain digits, with whatever stands behind it.
struct PlainNumber {
  /// The digits as one whole number.
  private var mantissa: Int64 = 0
  /// Ten to the power of the number of decimals.
  private var scale: Int64 = 1
  /// The place behind the last digit.
  private(set) var end: Int

  /// Reads the digits at the beginning of a text, or nil where there are none or too many.
  init?(_ text: PlainText, in bytes: Span<UInt8>) {
    end = text.start
    var digits = 0
    var isBehindPoint = false
    while end < text.end {
      let byte = bytes[end]
      if byte.isDigit {
        mantissa = mantissa &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
        if isBehindPoint { scale &*= 10 }
        digits += 1
        if digits > 17 { return nil }
      } else if byte == UInt8(ascii: "."), !isBehindPoint, digits > 0, end + 1 < text.end,
        bytes[end + 1].isDigit
      {
        isBehindPoint = true
      } else {
        break
      }
      end += 1
    }
    if digits == 0 { return nil }
  }

  /// How many steps of a grain it counts, times a factor, or nil where it is no whole number of them.
  func steps(grain numerator: Int64, _ denominator: Int64, times: Int64 = 1) -> Int64? {
    let (lower, isTooLow) = scale.multipliedReportingOverflow(by: numerator)
    let (scaled, isTooHigh) = mantissa.multipliedReportingOverflow(by: denominator)
    let (upper, isTooHighStill) = scaled.multipliedReportingOverflow(by: times)
    guard !isTooLow, !isTooHigh, !isTooHighStill, lower > 0 else { return nil }
    if lower == 1 { return upper }
    let (quotient, remainder) = upper.quotientAndRemainder(dividingBy: lower)
    return remainder == 0 ? quotient : nil
  }
}
