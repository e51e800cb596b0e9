import SteelyardModel

extension LegalLexer {
  /// The number of months behind a number of years (1年6个月), with the end of its unit; nil where none stands there.
  func months(behind unit: Range<Int>, of years: Numeral) -> (sum: Numeral, unit: Range<Int>)? {
    guard subject.scale?.dimension == .months, text(unit) == "年" else { return nil }
    var cursor = cursor(at: unit.upperBound)
    _ = cursor.take("零") || cursor.take("又")
    var scanner = NumeralScanner(cursor, unit: "")
    guard let months = try? scanner.scan() else { return nil }
    let found = self.unit(at: scanner.cursor.position)
    guard ["月", "个月"].contains(text(found)),
      let sum = Numeral.months(years: years, months: months)
    else { return nil }
    return (sum, found)
  }
}
