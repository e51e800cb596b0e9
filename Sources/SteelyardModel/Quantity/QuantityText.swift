/// Reads quantities the way people write them: `8000元`, `1.5 万元`, `50,000`, `一万五千元`, `三分之一`, `30％`.
public enum QuantityText {
  /// Reads a number and the unit behind it.
  ///
  /// 万 and 亿 before a unit belong to the number; a unit that begins with 千 (千克, 千米) keeps it.
  public static func read(_ text: some StringProtocol) throws(QuantityError) -> WrittenQuantity {
    let string = String(text)
    var scanner = NumeralScanner(TextCursor(string.utf8Span.span))
    scanner.cursor.skipSpaces()
    guard !scanner.cursor.isAtEnd else { throw .empty }
    guard let numeral = try scanner.scan() else {
      throw .notANumber(at: scanner.cursor.position)
    }
    guard let value = numeral.ratio else { throw .overflow }
    let unit = try scanner.cursor.takeUnit()
    guard numeral.isPercent else { return WrittenQuantity(value: value, unit: unit) }
    guard unit.isEmpty else { throw .unitMismatch(expected: "", found: unit) }
    return WrittenQuantity(value: value, unit: "%")
  }
}

extension TextCursor {
  /// The rest of the text as a unit; digits and punctuation do not begin one.
  mutating func takeUnit() throws(QuantityError) -> String {
    skipSpaces()
    guard let first = next else { return "" }
    let start = position
    let isUnit = !Self.isNoUnit(first) || end(ofWord: "百分点") != nil
    guard first.digit == nil, isUnit else { throw .notANumber(at: start) }
    position = end
    return foldedText(from: start, to: end)
  }

  private static func isNoUnit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", "/", "-", "+", ";", ":", "(", ")", "[", "]", "<", ">", "=", "~", "、", "。": true
    case "万", "萬", "亿", "億", "十", "百", "拾", "佰", "仟": true
    default: ChineseNumeral.digit(scalar) != nil
    }
  }
}
