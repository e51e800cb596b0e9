extension QuantityScale {
  /// Reads a number of steps as people write it.
  package func read(_ text: String) throws(QuantityError) -> Int64 {
    let bytes = text.utf8Span.span
    if let steps = plainSteps(bytes) { return steps }
    if let months = try yearsAndMonths(text) { return months }
    var cursor = TextCursor(bytes)
    cursor.skipSpaces()
    guard !cursor.isAtEnd else { throw .empty }
    if let other = cursor.takePrefix(of: self) {
      throw .otherCurrency(expected: unit, found: other.code)
    }
    var scanner = NumeralScanner(cursor, unit: ownUnitOfScale)
    guard let numeral = try scanner.scan() else {
      throw .notANumber(at: scanner.cursor.position)
    }
    return try wholeSteps(of: numeral, unit: takeUnit(at: &scanner.cursor))
  }

  /// The rest of the text as a unit; the scale's own may begin with any sign.
  private func takeUnit(at cursor: inout TextCursor) throws(QuantityError) -> String {
    cursor.skipSpaces()
    if let end = cursor.end(ofWord: unit), end == cursor.end { return unit }
    return try cursor.takeUnit()
  }

  /// The unit, where it begins with a word that could also be part of the number.
  package var ownUnitOfScale: String {
    switch unit.unicodeScalars.first {
    case "十", "百", "千", "万", "亿": unit
    default: ""
    }
  }

  /// Plain ASCII digits with the scale's own unit or none: what nearly every case file holds.
  private func plainSteps(_ bytes: borrowing Span<UInt8>) -> Int64? {
    var (mantissa, decimals, index) = (Int128(0), Int128(1), 0)
    var isBehindPoint = false
    while index < bytes.count, index < 20 {
      switch bytes[index] {
      case 0x30...0x39:
        mantissa = mantissa * 10 + Int128(bytes[index] - 0x30)
        if isBehindPoint { decimals *= 10 }
      case 0x2E where !isBehindPoint && index > 0 && index + 1 < bytes.count:
        guard (0x30...0x39).contains(bytes[index + 1]) else { return nil }
        isBehindPoint = true
      default:
        return index > 0 && isUnit(bytes, from: index) ? whole(mantissa, decimals) : nil
      }
      index += 1
    }
    return index > 0 && index == bytes.count ? whole(mantissa, decimals) : nil
  }

  private func whole(_ mantissa: Int128, _ decimals: Int128) -> Int64? {
    let (lower, isTooLow) = decimals.multipliedReportingOverflow(by: Int128(grain.numerator))
    let (upper, isTooHigh) = mantissa.multipliedReportingOverflow(by: Int128(grain.denominator))
    guard !isTooLow, !isTooHigh, lower > 0, upper % lower == 0 else { return nil }
    return Int64(exactly: upper / lower)
  }

  private func isUnit(_ bytes: borrowing Span<UInt8>, from start: Int) -> Bool {
    var index = start
    for byte in unit.utf8 {
      guard index < bytes.count, bytes[index] == byte else { return false }
      index += 1
    }
    return index == bytes.count
  }
}

extension TextCursor {
  /// Steps over what may stand before a number: a currency, or 第 before a count.
  ///
  /// - Returns: The currency that is written there, where it is not the scale's own.
  package mutating func takePrefix(of scale: QuantityScale) -> Currency? {
    switch scale.dimension {
    case .money(let currency):
      if takePrefix(currency.prefixes) { return nil }
      return Currency.allCases.first { $0 != currency && takePrefix($0.prefixes) }
    case nil: _ = takePrefix(["第"])
    case .mass, .length, .area, .volume, .time, .workingTime, .months, .percent, .multiple,
      .points, .count:
      break
    }
    return nil
  }

  private mutating func takePrefix(_ words: [String]) -> Bool {
    for word in words where take(word: word) {
      skipSpaces()
      return true
    }
    return false
  }
}
