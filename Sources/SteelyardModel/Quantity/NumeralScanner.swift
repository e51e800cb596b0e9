/// Reads one number: digits of any width, Chinese numerals, mixtures of both, fractions and percentages.
///
/// What can be read in two ways (三五, 一万五, 3万5) is refused, not guessed.
package struct NumeralScanner: ~Escapable {
  /// Where the scanner stands.
  package var cursor: TextCursor
  /// A unit that may begin with a scale word (千克, 万元); such a word is then not part of the number.
  private let unit: String

  /// Makes a scanner that starts where the cursor stands.
  @_lifetime(copy cursor)
  package init(_ cursor: TextCursor, unit: String = "") {
    self.cursor = cursor
    self.unit = unit
  }

  /// Reads the number that begins here, or returns nil and stays where none does.
  package mutating func scan() throws(QuantityError) -> Numeral? {
    let start = cursor.position
    let isNegative = takeSign()
    guard var numeral = try magnitude() else {
      cursor.position = start
      return nil
    }
    if isNegative { numeral.numerator = -numeral.numerator }
    return numeral
  }
}

extension NumeralScanner {
  private mutating func takeSign() -> Bool {
    switch cursor.next {
    case "-", "负":
      cursor.advance()
      return true
    case "+":
      cursor.advance()
      return false
    default: return false
    }
  }

  private mutating func magnitude() throws(QuantityError) -> Numeral? {
    for (word, hundredths) in [("百分之", 1), ("千分之", 10), ("万分之", 100)] as [(String, Int128)]
    where cursor.take(word: word) {
      var numeral = try required()
      numeral.denominator = try Self.product(numeral.denominator, hundredths)
      numeral.isPercent = true
      return numeral
    }
    guard let first = try number() else { return nil }
    if cursor.next == "分", cursor.second == "之" {
      cursor.advance()
      cursor.advance()
      return try fraction(required(), over: first)
    }
    if cursor.next == "/", first.denominator == 1, first.scale == 1,
      cursor.second?.digit != nil
    {
      cursor.advance()
      return try fraction(first, over: required())
    }
    return first
  }

  private func fraction(_ upper: Numeral, over lower: Numeral) throws(QuantityError) -> Numeral {
    guard lower.numerator != 0 else { throw .notANumber(at: cursor.position) }
    var numeral = Numeral(
      try Self.product(upper.numerator, lower.denominator),
      try Self.product(upper.denominator, lower.numerator)
    )
    numeral.isFraction = true
    return numeral
  }

  private mutating func required() throws(QuantityError) -> Numeral {
    guard let numeral = try number() else { throw .notANumber(at: cursor.position) }
    return numeral
  }

  /// A number up to 亿 and beyond: a group, 亿, and a lower group.
  private mutating func number() throws(QuantityError) -> Numeral? {
    guard let high = try group(after: 1) else { return nil }
    guard takeScale(ChineseNumeral.isHundredMillion) else { return try high.numeral() }
    return try joined(
      high,
      scale: 100_000_000,
      low: high.decimals > 0 ? nil : group(after: 100_000_000)
    )
    .numeral()
  }

  /// A number below 亿: a section, 万, and a lower section.
  private mutating func group(after outer: Int128) throws(QuantityError) -> NumeralPart? {
    guard let high = try section(after: outer) else { return nil }
    guard takeScale(ChineseNumeral.isTenThousand) else { return high }
    return try joined(high, scale: 10_000, low: high.decimals > 0 ? nil : section(after: 10_000))
  }

  /// Steps over 万 or 亿, and the spaces before it (1.5 万).
  private mutating func takeScale(_ isScale: (Unicode.Scalar) -> Bool) -> Bool {
    var ahead = cursor
    ahead.skipSpaces()
    guard let next = ahead.next, isScale(next), ahead.end(ofWord: unit) == nil else { return false }
    ahead.advance()
    cursor.position = ahead.position
    return true
  }

  private func joined(
    _ high: NumeralPart,
    scale: Int128,
    low: NumeralPart?
  ) throws(QuantityError) -> NumeralPart {
    var part = high
    part.value = try Self.product(high.value, scale)
    part.scale = high.scale == 10_000 ? high.scale * scale : scale
    guard let low else { return part }
    guard low.value < scale, low.decimals == 0 else { throw .notANumber(at: cursor.position) }
    part.value = try Self.sum(part.value, low.value)
    part.isCompound = true
    return part
  }

  /// Whether the unit itself, beginning with a scale word, stands here.
  var standsAtUnit: Bool { cursor.end(ofWord: unit) != nil }

  static func product(_ left: Int128, _ right: Int128) throws(QuantityError) -> Int128 {
    let (product, isOverflow) = left.multipliedReportingOverflow(by: right)
    guard !isOverflow else { throw .overflow }
    return product
  }

  static func sum(_ left: Int128, _ right: Int128) throws(QuantityError) -> Int128 {
    let (sum, isOverflow) = left.addingReportingOverflow(right)
    guard !isOverflow else { throw .overflow }
    return sum
  }
}
