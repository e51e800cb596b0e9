import SteelyardModel
import Testing

/// Terms of years and months as people write them.
struct YearsAndMonthsTests {
  @Test(arguments: [
    ("1年6个月", Int64(18), "digits"), ("一年六个月", 18, "Chinese numerals"),
    ("1年零6个月", 18, "零 between"), ("2年又3月", 27, "又 between"), ("1年", 12, "years alone"),
    ("6个月", 6, "months alone"), ("1年 6个月", 18, "a space between"), ("0年1个月", 1, "no year"),
  ])
  func `years and months together are months`(text: String, months: Int64, reason: String) throws {
    #expect(try FactorType.months.read(text) == months, "\(reason)")
  }

  @Test func `years and months are whole years only where nothing is left over`() throws {
    #expect(try FactorType.years.read("1年12个月") == 2)
    #expect(throws: QuantityError.self) { try FactorType.years.read("1年6个月") }
  }

  @Test(arguments: ["1年6日", "1年6", "1年半个", "年6个月", "1年6个月3日", "3天2小时"])
  func `what is no number of months is refused`(text: String) {
    #expect(throws: QuantityError.self) { try FactorType.months.read(text) }
  }

  @Test func `too many years do not fit`() {
    #expect(throws: QuantityError.self) {
      try FactorType.months.read("9223372036854775807年1个月")
    }
  }
}
