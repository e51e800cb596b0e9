// Years and months in one number (1年6个月, 一年零六个月): months all the same.

extension QuantityScale {
  /// The steps that years and months together come to; nil where a text is no such number.
  func yearsAndMonths(_ text: String) throws(QuantityError) -> Int64? {
    guard dimension == .months, let year = text.firstIndex(of: "年") else { return nil }
    let rest = Self.behindYear(text[text.index(after: year)...])
    guard !rest.isEmpty, rest.hasSuffix("月") else { return nil }
    let (years, months) = (try read(String(text[...year])), try read(String(rest)))
    let (sum, isTooLarge) = years.addingReportingOverflow(months)
    guard !isTooLarge else { throw .overflow }
    return sum
  }

  /// What stands behind 年, without 零 or 又.
  private static func behindYear(_ text: Substring) -> Substring {
    let rest = text.drop { $0 == " " }
    return rest.first == "零" || rest.first == "又" ? rest.dropFirst() : rest
  }
}

extension Numeral {
  /// The months of so many whole years and so many whole months; nil where they are not whole or do not fit.
  package static func months(years: Numeral, months: Numeral) -> Numeral? {
    guard years.denominator == 1, months.denominator == 1 else { return nil }
    let (upper, isTooLarge) = years.numerator.multipliedReportingOverflow(by: 12)
    let (sum, isTooGreat) = upper.addingReportingOverflow(months.numerator)
    return isTooLarge || isTooGreat ? nil : Numeral(sum)
  }
}
