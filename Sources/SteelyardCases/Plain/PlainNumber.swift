/// A decimal number in plain digits, with whatever stands behind it.
struct PlainNumber: BitwiseCopyable {
  /// The digits as one whole number.
  private var mantissa: Int64 = 0
  /// Ten to the power of the number of decimals.
  private var scale: Int64 = 1
  /// The place behind the last digit.
  private(set) var end = 0

  /// Reads the digits at the beginning of a text, or nil where there are none or too many.
  @inline(__always)
  init?(_ text: PlainText, in bytes: borrowing PaddedBytes) {
    // What ends a text is no digit.
    end = text.start
    var digits = readDigits(bytes)
    guard digits > 0, digits <= Self.mostDigits else { return nil }
    guard bytes[end] == UInt8(ascii: "."), end &+ 1 < text.end, bytes[end &+ 1].isDigit else {
      return
    }
    readDecimals(bytes, &digits)
    if digits > Self.mostDigits { return nil }
  }

  /// Where a number of a JSON text ends, or nil where it is written in another way, or has too many digits.
  @inline(__always)
  static func end(from start: Int, in bytes: borrowing PaddedBytes) -> Int? {
    var end = endOfDigits(from: start, in: bytes)
    var digits = end &- start
    guard digits > 0, digits == 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
    if bytes[end] == UInt8(ascii: ".") {
      let point = end
      end = endOfDigits(from: point &+ 1, in: bytes)
      guard end > point &+ 1 else { return nil }
      digits = end &- start &- 1
    }
    guard digits <= mostDigits, bytes[end] | 0x20 != UInt8(ascii: "e") else { return nil }
    return end
  }

  @inline(__always)
  private static func endOfDigits(from start: Int, in bytes: borrowing PaddedBytes) -> Int {
    let count = DigitWord(bytes.word(at: start)).count
    var end = start &+ count
    if count == 8 {
      while bytes[end].isDigit { end &+= 1 }
    }
    return end
  }

  /// How many steps of a grain it counts, times a factor, or nil where it is no whole number of them.
  @inline(__always)
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
}

extension PlainNumber {
  /// Takes the digits that stand at the end of what was read, and says how many.
  @inline(__always)
  private mutating func readDigits(_ bytes: borrowing PaddedBytes) -> Int {
    let word = DigitWord(bytes.word(at: end))
    let count = word.count
    guard count > 0 else { return 0 }
    mantissa = Int64(bitPattern: word.value(of: count))
    end &+= count
    guard count == 8 else { return count }
    var digits = count
    while bytes[end].isDigit { add(bytes[end], &digits) }
    return digits
  }

  /// Takes the point and the digits behind it.
  private mutating func readDecimals(_ bytes: borrowing PaddedBytes, _ digits: inout Int) {
    end &+= 1
    while bytes[end].isDigit {
      add(bytes[end], &digits)
      scale &*= 10
    }
  }

  @inline(__always)
  private mutating func add(_ digit: UInt8, _ digits: inout Int) {
    mantissa = mantissa &* 10 &+ Int64(digit &- UInt8(ascii: "0"))
    digits &+= 1
    end &+= 1
  }
}
