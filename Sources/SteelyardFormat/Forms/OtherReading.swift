/// What other readers of YAML make of a text that the rule language takes as it is.
enum OtherReading {
  /// Words that are read as nothing, as a truth, or as no finite number.
  private static let words: Set<String> = [
    "~", "null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE", "yes", "Yes",
    "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", ".inf", ".Inf", ".INF", ".nan",
    ".NaN", ".NAN",
  ]

  /// Whether another reader is likely to lose the text: `null`, `012`, `1e3`, `12:30`.
  ///
  /// A number that comes out as it went in, and a day, are left alone.
  static func isLikely(for text: String) -> Bool {
    words.contains(text) || isAltered(text.utf8)
  }

  private static func isAltered(_ text: String.UTF8View) -> Bool {
    let isSigned = text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-")
    let number = isSigned ? text.dropFirst() : text[...]
    if hasRadix(number) { return true }
    let isExponent: (UInt8) -> Bool = { $0 | 0x20 == UInt8(ascii: "e") }
    let mantissa = number.prefix { !isExponent($0) }
    let exponent = number.dropFirst(mantissa.count + 1)
    guard let first = mantissa.first, isNumber(mantissa) else { return false }
    if mantissa.count < number.count { return isExponentNumber(exponent) }
    let leads = first == UInt8(ascii: "0") && mantissa.dropFirst().first != UInt8(ascii: ".")
    return text.first == UInt8(ascii: "+") || leads && mantissa.count > 1
      || first == UInt8(ascii: ".") || mantissa.contains { $0 == 0x5F || $0 == 0x3A }
  }

  private static func hasRadix(_ number: Substring.UTF8View) -> Bool {
    guard number.count > 2, number.first == UInt8(ascii: "0") else { return false }
    let letters = Set("xob".utf8)
    return number.dropFirst().first.map { letters.contains($0) } == true
      && number.dropFirst(2).allSatisfy {
        $0 == 0x5F || Set("0123456789abcdefABCDEF".utf8).contains($0)
      }
  }

  /// Whether a text has digits with at most one point, and the signs that may stand between digits.
  private static func isNumber(_ text: Substring.UTF8View) -> Bool {
    text.count { $0 == UInt8(ascii: ".") } <= 1 && text.contains(where: isDigit)
      && text.allSatisfy { isDigit($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x3A }
  }

  private static func isExponentNumber(_ text: Substring.UTF8View) -> Bool {
    let isSigned = text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-")
    let digits = isSigned ? text.dropFirst() : text
    return !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
