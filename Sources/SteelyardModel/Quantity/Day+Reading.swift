extension Day {
  /// Reads a day as people write it: `2021-07-15`, `2021年7月15日`, `2021/7/15`, `二〇二一年七月十五日`.
  package init?(written text: some StringProtocol) {
    let string = String(text)
    var cursor = TextCursor(string.utf8Span.span)
    cursor.skipSpaces()
    guard let day = Day(at: &cursor) else { return nil }
    cursor.skipSpaces()
    guard cursor.isAtEnd else { return nil }
    self = day
  }

  /// Reads the day that begins at a cursor, or returns nil where none does.
  package init?(at cursor: inout TextCursor) {
    let start = cursor.position
    guard let day = Self.parts(at: &cursor) else {
      cursor.position = start
      return nil
    }
    self = day
  }

  private static func parts(at cursor: inout TextCursor) -> Day? {
    guard let year = number(at: &cursor), year.digits == 4 else { return nil }
    let mark = cursor.next
    switch mark {
    case "年", "-", "/", ".": cursor.advance()
    default: return nil
    }
    guard let month = number(at: &cursor), month.digits <= 2 else { return nil }
    guard mark == "年" ? cursor.take("月") : mark.map({ cursor.take($0) }) ?? false else {
      return nil
    }
    guard let day = number(at: &cursor), day.digits <= 2 else { return nil }
    if mark == "年", !cursor.take("日"), !cursor.take("号") { return nil }
    if cursor.next?.digit != nil { return nil }
    return Day(year: year.value, month: month.value, day: day.value)
  }

  private static func number(at cursor: inout TextCursor) -> (value: Int, digits: Int)? {
    if cursor.next?.digit == nil { return chineseNumber(at: &cursor) }
    var value = 0
    var digits = 0
    while let digit = cursor.next?.digit {
      digits += 1
      guard digits <= 4 else { return nil }
      value = value * 10 + Int(digit)
      cursor.advance()
    }
    return (value, digits)
  }

  private static func chineseNumber(at cursor: inout TextCursor) -> (value: Int, digits: Int)? {
    var scanner = NumeralScanner(cursor)
    guard let numeral = try? scanner.scan(), numeral.denominator == 1, !numeral.isFraction,
      (0...9999).contains(numeral.numerator)
    else { return nil }
    cursor.position = scanner.cursor.position
    let value = Int(numeral.numerator)
    return (value, value > 99 ? 4 : 2)
  }
}
