import SteelyardModel
import Testing

@Suite struct QuantityTextTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let value: Ratio?
    let unit: String
    let reason: String

    init(_ text: String, _ value: Int64, _ unit: String, _ reason: String) {
      self.init(text, value, 1, unit, reason)
    }

    init(_ text: String, _ upper: Int64, _ lower: Int64, _ unit: String, _ reason: String) {
      (self.text, self.value, self.unit, self.reason) = (text, Ratio(upper, lower), unit, reason)
    }

    var testDescription: String { "\(text): \(reason)" }
  }

  @Test(
    arguments: [
      Row("8000", 8000, "", "no unit"),
      Row("8000元", 8000, "元", "a unit right behind the number"),
      Row("8000 元", 8000, "元", "a space between them"),
      Row(" 8000元 ", 8000, "元", "spaces around"),
      Row("８０００元", 8000, "元", "full-width digits"),
      Row("30％", 30, "%", "a full-width sign is folded"),
      Row("50,000元", 50_000, "元", "groups of three"),
      Row("50，000元", 50_000, "元", "a full-width comma"),
      Row("1,234,567", 1_234_567, "", "two groups"),
      Row("1.5万元", 15_000, "元", "万 belongs to the number"),
      Row("1.5 万", 15_000, "", "a space before 万"),
      Row("3亿元", 300_000_000, "元", "亿"),
      Row("1万5千元", 15_000, "元", "two scale words"),
      Row("1万5000元", 15_000, "元", "all four digits behind 万"),
      Row("5百万元", 5_000_000, "元", "百万"),
      Row("5万亿", 5_000_000_000_000, "", "万亿"),
      Row("一万五千元", 15_000, "元", "Chinese numerals"),
      Row("壹万贰仟元", 12_000, "元", "the capital numerals of cheques"),
      Row("两百", 200, "", "两 is two"),
      Row("二十", 20, "", "a full ten"),
      Row("十", 10, "", "ten without a one"),
      Row("十五次", 15, "次", "fifteen"),
      Row("一百零五", 105, "", "零 keeps the place"),
      Row("一千零五十", 1050, "", "零 keeps a higher place"),
      Row("一万零五百", 10_500, "", "零 behind 万"),
      Row("一百一十", 110, "", "ten behind a hundred"),
      Row("二〇二一年", 2021, "年", "digits side by side"),
      Row("一亿二千万", 120_000_000, "", "亿 and 万"),
      Row("一万五千亿", 1_500_000_000_000, "", "a great number of 亿"),
      Row("零", 0, "", "zero"),
      Row("零点五", 1, 2, "", "spoken decimals"),
      Row("一点五万元", 15_000, "元", "spoken decimals before 万"),
      Row("1/24", 1, 24, "", "a fraction"),
      Row("三分之一", 1, 3, "", "a spoken fraction"),
      Row("三百分之一", 1, 300, "", "百 belongs to the lower part"),
      Row("百分之三十", 30, "%", "a spoken percentage"),
      Row("千分之五", 1, 2, "%", "a spoken number of thousandths"),
      Row("万分之五", 1, 20, "%", "a spoken number of ten-thousandths"),
      Row("-5", -5, "", "a difference"),
      Row("－5元", -5, "元", "a full-width minus"),
      Row("负五元", -5, "元", "a spoken minus"),
      Row("0.01吨", 1, 100, "吨", "decimals"),
      Row("5千克", 5, "千克", "千 belongs to the unit"),
      Row("20个工作日", 20, "个工作日", "a long unit"),
      Row("5百分点", 5, "百分点", "百 belongs to the unit"),
      Row("012", 12, "", "a leading zero is no octal number"),
      Row("1.50元", 3, 2, "元", "a zero at the end"),
    ])
  func `a written quantity is read exactly`(row: Row) throws {
    let quantity = try QuantityText.read(row.text)
    #expect(quantity.value == row.value, "\(row.reason)")
    #expect(quantity.unit == row.unit, "\(row.reason)")
  }

  @Test(arguments: [
    ("", QuantityError.empty, "nothing"), ("  ", .empty, "spaces only"),
    ("元", .notANumber(at: 0), "no number"), ("abc", .notANumber(at: 0), "no number"),
    ("三五", .notANumber(at: 0), "35, or three to five"),
    ("二三十", .notANumber(at: 0), "23, or twenty to thirty"),
    ("一万五", .notANumber(at: 9), "15000 as people say it, 10005 as it stands"),
    ("3万5", .notANumber(at: 5), "the same in digits"),
    ("两百五", .notANumber(at: 9), "250 as people say it"),
    ("5,5", .notANumber(at: 1), "a comma that groups nothing"),
    ("50,00", .notANumber(at: 2), "a group of two"),
    ("1234,567", .notANumber(at: 4), "more than three digits before a group"),
    ("5 10", .notANumber(at: 2), "two numbers"), ("5-10", .notANumber(at: 1), "a run"),
    ("1.5万5千", .notANumber(at: 6), "decimals before a second scale word"),
    ("1/0", .notANumber(at: 2), "a divisor of zero"),
    ("零分之一", .notANumber(at: 9), "a divisor of zero"),
    ("1.", .notANumber(at: 1), "a point without decimals"),
    ("一千零", .notANumber(at: 9), "零 without a digit"),
    ("五十百", .notANumber(at: 6), "rising scale words"),
    ("1亿亿", .notANumber(at: 4), "亿 twice"),
    ("99999999999999999999999999999999999999999999", .overflow, "beyond 128 bits"),
    ("9223372036854775808", .overflow, "one more than 64 bits hold"),
    ("百分之五元", .unitMismatch(expected: "", found: "元"), "a percentage with a unit"),
  ])
  func `what can be read in two ways or not at all is refused`(
    text: String,
    error: QuantityError,
    reason: String
  ) {
    #expect(throws: error, "\(reason)") { try QuantityText.read(text) }
  }

  @Test func `every error has words in both languages`() {
    let errors: [QuantityError] = [
      .empty, .notANumber(at: 0), .unknownUnit("x"), .unitMismatch(expected: "元", found: "吨"),
      .unitMismatch(expected: "", found: "吨"), .unitMismatch(expected: "%", found: ""),
      .lossOfGrain(grain: "1元"), .overflow, .notInList("x"), .notADate("x"), .notYesOrNo("x"),
      .hasNoValue,
    ]
    #expect(Set(errors.map(\.chinese)).count == errors.count)
    #expect(Set(errors.map(\.english)).count == errors.count)
  }
}
