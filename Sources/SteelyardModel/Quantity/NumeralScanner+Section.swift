/// A part of a number between two of the great scale words.
struct NumeralPart {
  /// The digits as one whole number.
  var value: Int128 = 0
  /// How many of them stand behind the decimal point.
  var decimals = 0
  /// The scale word it ends with.
  var scale: Int128 = 1
  /// Whether that word cannot be lent to another number.
  var isCompound = false

  func numeral() throws(QuantityError) -> Numeral {
    var denominator: Int128 = 1
    for _ in 0..<decimals { denominator = try NumeralScanner.product(denominator, 10) }
    var numeral = Numeral(value, denominator)
    numeral.scale = scale
    numeral.isCompound = isCompound
    return numeral
  }
}

/// A run of digits of one script.
struct DigitRun {
  var value: Int128
  var decimals = 0
  var count: Int
  var isChinese: Bool
}

extension NumeralScanner {
  /// Digits with 千, 百 and 十 in falling order; `outer` is the scale word before, 1 where there is none.
  mutating func section(after outer: Int128) throws(QuantityError) -> NumeralPart? {
    var part = NumeralPart()
    var last = outer
    var isBegun = false
    while true {
      let isSpaced = last > 1 && takeZero()
      guard let run = try run(isFirst: last == 1) else {
        if isSpaced { throw .notANumber(at: cursor.position) }
        break
      }
      isBegun = true
      part.decimals = run.decimals
      guard let scale = takeSmallScale() else {
        try require(run, after: last, isSpaced: isSpaced)
        part.value = try Self.sum(part.value, run.value)
        part.scale = 1
        break
      }
      let value = try Self.product(run.value, scale)
      guard last == 1 || value < last, run.decimals == 0 || !isSpaced, run.value > 0 else {
        throw .notANumber(at: cursor.position)
      }
      part.value = try Self.sum(part.value, value)
      part.scale = scale > 10 ? scale : 1
      part.isCompound = scale > 10
      last = scale
      if run.decimals > 0 { return part }
    }
    guard isBegun else { return nil }
    return try outer == 1 ? spokenDecimals(part) : part
  }

  /// A lone digit behind a scale word has to say which place it stands at.
  private func require(
    _ run: DigitRun,
    after last: Int128,
    isSpaced: Bool
  ) throws(QuantityError) {
    guard last > 1 else { return }
    var zeros = 0
    var rest = last
    while rest > 1 { (rest, zeros) = (rest / 10, zeros + 1) }
    let isPlaced = run.isChinese ? (isSpaced || last == 10) && run.count == 1 : run.count == zeros
    guard isPlaced, run.decimals == 0, run.value > 0 || !run.isChinese else {
      throw .notANumber(at: cursor.position)
    }
  }

  /// 一点五: the digits behind 点.
  private mutating func spokenDecimals(_ part: NumeralPart) throws(QuantityError) -> NumeralPart {
    guard part.decimals == 0, cursor.next == "点",
      let second = cursor.second, ChineseNumeral.digit(second) != nil
    else { return part }
    cursor.advance()
    var part = part
    while let next = cursor.next, let digit = ChineseNumeral.digit(next) {
      part.value = try Self.sum(Self.product(part.value, 10), digit)
      part.decimals += 1
      cursor.advance()
    }
    return part
  }

  private mutating func takeZero() -> Bool {
    guard cursor.next == "零" || cursor.next == "〇" || cursor.next == "○" else { return false }
    cursor.advance()
    return true
  }

  private mutating func takeSmallScale() -> Int128? {
    guard let next = cursor.next, let scale = ChineseNumeral.smallScale(next), !standsAtUnit,
      !ChineseNumeral.beginsUnit(next, before: cursor.second),
      cursor.end(ofWord: "百分点") == nil
    else { return nil }
    cursor.advance()
    return scale
  }

  private mutating func run(isFirst: Bool) throws(QuantityError) -> DigitRun? {
    guard let next = cursor.next else { return nil }
    if next.digit != nil { return try arabicRun() }
    if ChineseNumeral.digit(next) != nil { return try chineseRun(isFirst: isFirst) }
    // 十五 is 一十五.
    if ChineseNumeral.smallScale(next) == 10, !standsAtUnit {
      return DigitRun(value: 1, count: 1, isChinese: true)
    }
    return nil
  }

  private mutating func chineseRun(isFirst: Bool) throws(QuantityError) -> DigitRun {
    let start = cursor.position
    var run = DigitRun(value: 0, count: 0, isChinese: true)
    var hasZero = false
    while let next = cursor.next, let digit = ChineseNumeral.digit(next) {
      // A zero behind a digit and before more digits separates; alone at the front it is a digit.
      run.value = try Self.sum(Self.product(run.value, 10), digit)
      run.count += 1
      hasZero = hasZero || digit == 0
      cursor.advance()
    }
    // 三五 may be 35, or three to five; 二〇 and 一九九八 are clear.
    let isClear = run.count == 1 || (isFirst && (hasZero || run.count > 2))
    guard isClear else { throw .notANumber(at: start) }
    return run
  }

  private mutating func arabicRun() throws(QuantityError) -> DigitRun {
    let isGroupable = cursor.next != "0"
    var run = DigitRun(value: 0, count: 0, isChinese: false)
    try takeDigits(into: &run)
    if isGroupable, run.count <= 3 {
      while standsAtGroup {
        cursor.advance()
        try takeDigits(into: &run)
      }
    }
    guard cursor.next == ".", cursor.second?.digit != nil else { return run }
    cursor.advance()
    let whole = run.count
    try takeDigits(into: &run)
    run.decimals = run.count - whole
    return run
  }

  private mutating func takeDigits(into run: inout DigitRun) throws(QuantityError) {
    while let digit = cursor.next?.digit {
      run.value = try Self.sum(Self.product(run.value, 10), digit)
      run.count += 1
      cursor.advance()
    }
  }

  /// A comma, exactly three digits, and no further one.
  private var standsAtGroup: Bool {
    guard cursor.next == "," else { return false }
    var ahead = cursor
    ahead.advance()
    for _ in 0..<3 {
      guard ahead.next?.digit != nil else { return false }
      ahead.advance()
    }
    return ahead.next?.digit == nil
  }
}
