import SteelyardModel
import SteelyardNotices
import SteelyardText
import Testing

private struct Row: CustomTestStringConvertible {
  let amount: Int64
  let unit: Measure.Unit
  let chinese: String
  let english: String

  init(_ amount: Int64, _ unit: Measure.Unit, _ chinese: String, _ english: String) {
    (self.amount, self.unit, self.chinese, self.english) = (amount, unit, chinese, english)
  }

  var testDescription: String { "\(amount) \(unit)" }
}

private let amounts = [
  Row(0, .money, "0元", "0 yuan"),
  Row(1, .money, "0.01元", "0.01 yuan"),
  Row(10, .money, "0.10元", "0.10 yuan"),
  Row(99_999, .money, "999.99元", "999.99 yuan"),
  Row(100_000, .money, "1,000元", "1,000 yuan"),
  Row(123_456_789, .money, "1,234,567.89元", "1,234,567.89 yuan"),
  Row(.max, .money, "92,233,720,368,547,758.07元", "92,233,720,368,547,758.07 yuan"),
  Row(.min, .money, "-92,233,720,368,547,758.08元", "-92,233,720,368,547,758.08 yuan"),
  Row(3_000, .percent, "30%", "30%"),
  Row(1_250, .percent, "12.5%", "12.5%"),
  Row(1, .percent, "0.01%", "0.01%"),
  Row(250, .multiple, "2.5倍", "2.5 times"),
  Row(1, .days, "1日", "1 day"),
  Row(30, .days, "30日", "30 days"),
  Row(1, .workingDays, "1个工作日", "1 working day"),
  Row(20, .workingDays, "20个工作日", "20 working days"),
  Row(6, .months, "6个月", "6 months"),
  Row(5, .years, "5年", "5 years"),
  Row(12, .points, "12分", "12 points"),
  Row(1_200, .count, "1,200", "1,200"),
]

@Test(arguments: amounts)
private func `an amount is exact, grouped and has its unit`(row: Row) {
  #expect(AmountWords(.chinese).exactly(row.amount, row.unit) == row.chinese)
  #expect(AmountWords(.english).exactly(row.amount, row.unit) == row.english)
}

private let ranges: [(AmountRange, String, String)] = [
  (
    AmountRange(least: 5_000_000, most: 10_000_000), "50,000元以上100,000元以下",
    "50,000 yuan to 100,000 yuan"
  ),
  (AmountRange(least: 0, most: 3_000_000), "30,000元以下", "at most 30,000 yuan"),
  (AmountRange(least: 1_000, most: nil), "10元以上", "at least 10 yuan"),
  (AmountRange(least: 0, most: nil), "不限", "no limit"),
  (AmountRange(least: 50_000, most: 50_000), "500元", "500 yuan"),
  (AmountRange(least: 0, most: 0), "0元", "0 yuan"),
]

@Test(arguments: ranges)
func `a range is written with the law's words for its ends`(
  range: AmountRange,
  chinese: String,
  english: String
) {
  #expect(AmountWords(.chinese).range(range, .money) == chinese)
  #expect(AmountWords(.english).range(range, .money) == english)
}

@Test
func `a day is written as documents write it`() throws {
  let day = try #require(Day(year: 2024, month: 2, day: 29))
  #expect(day.words(in: .chinese) == "2024年2月29日")
  #expect(day.words(in: .english) == "29 February 2024")
}
