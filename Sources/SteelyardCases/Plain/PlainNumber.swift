/// A decimal number in plain digits, with whatever stands behind it.
struct PlainNumber {
  /// The digits as one whole number.
  private var mantissa: Int64 = 0
  /// Ten to the power of the number of decimals.
  private var scale: Int64 = 1
  /// The place behind the last digit.
  private(set) var end = 0

  init() {}

  /// Reads the digits at the beginning of a text, or nil where there are none or too many.
  init?(_ text: PlainText, in bytes: borrowing PaddedBytes) {
    end = text.start
    var digits = 0
    while end < text.end, bytes[end].isDigit { add(bytes[end], &digits) }
    guard digits > 0, digits <= Self.mostDigits else { return nil }
    guard end + 1 < text.end, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isDigit else {
      return
    }
    end += 1
    while end < text.end, bytes[end].isDigit {
      add(bytes[end], &digits)
      scale &*= 10
    }
    if digits > Self.mostDigits { return nil }
  }

  /// Reads a number of a JSON text, or nil where it is written in another way.
  init?(at start: Int, in bytes: borrowing PaddedBytes) {
    end = start
    var digits = 0
    while bytes[end].isDigit { add(bytes[end], &digits) }
    guard digits > 0, digits <= Self.mostDigits else { return nil }
    if digits > 1, bytes[start] == UInt8(ascii: "0") { return nil }
    if bytes[end] == UInt8(ascii: ".") {
      guard bytes[end &+ 1].isDigit else { return nil }
      end &+= 1
      while bytes[end].isDigit {
        add(bytes[end], &digits)
        scale &*= 10
      }
      if digits > Self.mostDigits { return nil }
    }
    if bytes[end] | 0x20 == UInt8(ascii: "e") { return nil }
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

  /// So many digits never overflow.
  private static var mostDigits: Int { 17 }

  @inline(__always)
  private mutating func add(_ digit: UInt8, _ digits: inout Int) {
    mantissa = mantissa &* 10 &+ Int64(digit &- UInt8(ascii: "0"))
    digits &+= 1
    end &+= 1
  }
}
