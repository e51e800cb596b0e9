extension QuantityScale {
  /// A number of steps in people's words, which read back as the same number: `123.45元`, `12.5吨`, `3次`.
  package func describe(_ steps: Int64) -> String {
    let (numerator, isOverflow) = Int128(steps).multipliedReportingOverflow(
      by: Int128(grain.numerator)
    )
    guard !isOverflow else { return String(steps) }
    return Self.written(numerator, Int128(grain.denominator)) + unit
  }

  /// A number of steps in English words, which read back as the same number: `1,234.5 tonnes`, `3 times`.
  package func describeInEnglish(_ steps: Int64) -> String {
    let english = EnglishUnit(of: unit, isPoints: countsPoints)
    guard let grain = grain.multiplied(by: english.worth) else { return describe(steps) }
    let (numerator, isOverflow) = Int128(steps).multipliedReportingOverflow(
      by: Int128(grain.numerator)
    )
    guard !isOverflow else { return String(steps) }
    let number = Self.written(numerator, Int128(grain.denominator))
    return Self.groupedByThousands(number) + english.behind(number)
  }

  /// A number of steps without its unit, with commas between the thousands and both digits of a number of cents.
  func numberInEnglish(_ steps: Int64) -> String {
    let number = Self.groupedByThousands(
      Self.written(Int128(steps) * Int128(grain.numerator), Int128(grain.denominator))
    )
    let isShort = grain.denominator == 100 && number.utf8.suffix(2).first == UInt8(ascii: ".")
    return isShort ? number + "0" : number
  }

  /// A decimal number with a comma between the thousands before the point.
  private static func groupedByThousands(_ number: String) -> String {
    let digits = number.utf8
    let first = digits.first == UInt8(ascii: "-") ? 1 : 0
    let end = digits.dropFirst(first).prefix { $0 >= 0x30 && $0 <= 0x39 }.count + first
    guard end - first > 3 else { return number }
    var grouped: [UInt8] = []
    for (place, digit) in digits.enumerated() {
      if place > first, place < end, (end - place).isMultiple(of: 3) {
        grouped.append(UInt8(ascii: ","))
      }
      grouped.append(digit)
    }
    return String(decoding: grouped, as: UTF8.self)
  }

  /// A fraction as a decimal number where it ends, else as a fraction in lowest terms.
  package static func written(_ numerator: Int128, _ denominator: Int128) -> String {
    let divisor = divisor(numerator.magnitude, denominator.magnitude)
    let sign = numerator < 0 ? "-" : ""
    let upper = numerator.magnitude / divisor
    let lower = denominator.magnitude / divisor
    guard let places = decimalPlaces(of: lower), places <= 18 else {
      return "\(sign)\(upper)/\(lower)"
    }
    var digits = ""
    var rest = upper % lower
    for _ in 0..<places {
      rest *= 10
      digits += String(rest / lower)
      rest %= lower
    }
    return sign + String(upper / lower) + (digits.isEmpty ? "" : "." + digits)
  }

  /// How many decimals a fraction with this denominator has, or nil where they never end.
  private static func decimalPlaces(of denominator: UInt128) -> Int? {
    var rest = denominator
    var (twos, fives) = (0, 0)
    while rest % 2 == 0, rest > 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0, rest > 0 { (rest, fives) = (rest / 5, fives + 1) }
    return rest == 1 ? max(twos, fives) : nil
  }

  private static func divisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (first, second) = (first, second)
    while second != 0 { (first, second) = (second, first % second) }
    return max(first, 1)
  }
}
