import SteelyardCompiler
import SteelyardModel
import SteelyardText
import Testing

/// Tests that are refused: the code, the very words, and what is offered instead.
struct TestTextFaultsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let type: FactorType
    let code: String
    /// The words of the text that the fault points at.
    let place: String
    /// A piece of the Chinese help.
    let help: String
    let isQuoted: Bool

    init(
      _ text: String,
      _ type: FactorType,
      _ code: String,
      _ place: String,
      _ help: String,
      quoted isQuoted: Bool = false
    ) {
      (self.text, self.type, self.code) = (text, type, code)
      (self.place, self.help, self.isQuoted) = (place, help, isQuoted)
    }

    var testDescription: String { "\(text): \(code)" }
  }

  @Test(arguments: [
    Row("", .money, "unreadable-test", "", "5000元以上不满1万元"),
    Row("  ", .money, "unreadable-test", "", "5000元以上不满1万元"),
    Row("abc", .money, "unreadable-test", "abc", "5000元以上不满1万元"),
    Row("5000元以上以下", .money, "unreadable-test", "以下", "5000元以上不满1万元"),
    Row("超过5000元以上", .money, "unreadable-test", "以上", "5000元以上不满1万元"),
    Row("1000元以2000元以下", .money, "unreadable-test", "以", "1000元以上2000元以下"),
    Row("2000元以", .money, "unreadable-test", "以", "2000元以下"),
    Row("1000元以上2000元", .money, "unreadable-test", "1000元以上2000元", "1000元以上2000元以下"),
    Row("1000元2000元以下", .money, "unreadable-test", "1000元2000元以下", "1000元以上2000元以下"),
    Row("5吨左右", Subject.tons, "unreadable-test", "左右", "5吨以上不满10吨"),
    Row("近5吨", Subject.tons, "unreadable-test", "近", "5吨以上不满10吨"),
    Row("10多次", Subject.times, "unreadable-test", "多", "5次以上不满10次"),
    Row("2021-07-15以前", .date, "unreadable-test", "以前", "2021-07-15起"),
    Row("三五次", Subject.times, "unreadable-test", "三五次", "5次以上不满10次"),
    Row("一万五元", .money, "unreadable-test", "一万五元", "5000元以上不满1万元"),
    Row("> 100", .days, "unreadable-test", ">", "\"> 100\""),
    Row("[1..5]", .days, "unreadable-test", "[", "\"[1..5]\""),
    Row("null", .days, "unreadable-test", "null", "\"null\""),
    Row("[1..5", .days, "unreadable-test", "5", "5日以上不满10日", quoted: true),
    Row("[1,5]", .days, "unreadable-test", ",", "5日以上不满10日", quoted: true),
    Row("100,200", .days, "unreadable-test", "100,200", "100、200"),
    Row("5吨以上，不满10吨", Subject.tons, "unreadable-test", "，", "5吨以上不满10吨"),
    Row("三至五千元", .money, "unreadable-test", "三至五千元", "3千元"),
    Row("三至五百万元", .money, "unreadable-test", "三至五百万元", "3百万元"),
    Row("5以上10万元以下", .money, "unreadable-test", "5以上10万元", "5万元"),
    Row("5以上10毫克以下", Subject.grams, "unreadable-test", "5以上10毫克", "5毫克"),
    Row("非不限", .days, "unreadable-test", "非", "5日以上不满10日"),
    Row("含饮用水源、生态红线", Subject.places, "unreadable-test", "、", "同时含甲、乙"),
    Row("任何文字", .text, "unreadable-test", "任何文字", "choice"),
    Row("5元", Subject.tons, "unit-mismatch", "元", "5吨"),
    Row("5日以上", .workingDays, "unit-mismatch", "日", "5个工作日"),
    Row("3人以上", Subject.times, "unit-mismatch", "人", "3次"),
    Row("30日以上", .months, "unit-mismatch", "日", "30个月"),
    Row("2倍以上", Subject.percent, "unit-mismatch", "倍", "2%"),
    Row("5咕噜以上", Subject.tons, "unknown-unit", "咕噜", "5吨"),
    Row("5日均以上", .days, "unknown-unit", "日均", "5日"),
    Row("100元/平方米", .money, "unknown-unit", "平方米", "5000元以上"),
    Row("5.005吨以上", Subject.tons, "loss-of-grain", "5.005吨", "5吨"),
    Row("0.001元", .money, "loss-of-grain", "0.001元", "0.01元"),
    Row("0.5次", Subject.times, "loss-of-grain", "0.5次", "1次"),
    Row("1亩以上", Subject.area, "loss-of-grain", "1亩", "666.66平方米"),
    Row(
      "92233720368547758.08元以上",
      .money,
      "number-overflow",
      "92233720368547758.08元",
      "92233720368547758.07元"
    ),
    Row("抱告书", Subject.report, "unknown-choice", "抱告书", "报告书"),
    Row("报告书、登计表", Subject.report, "unknown-choice", "登计表", "登记表"),
    Row("内部文件", Subject.report, "unknown-choice", "内部文件", "报告表、报告书、登记表"),
    Row(
      "超标3至8倍或者超量30%至50%",
      Subject.report,
      "unknown-choice",
      "超标3至8倍或者超量30%至50%",
      "报告表、报告书、登记表"
    ),
    Row("ABc", Subject.report, "unknown-choice", "ABc", "报告表、报告书、登记表"),
    Row("一股以上", Subject.weight, "unknown-choice", "一股", "一般"),
    Row("maybe", .yesNo, "unknown-choice", "maybe", "是"),
    Row("报告书以上", Subject.report, "unordered-comparison", "报告书以上", "ordered"),
    Row("> 报告书", Subject.report, "unordered-comparison", "> 报告书", "ordered", quoted: true),
    Row("超过5次不满6次", Subject.times, "empty-interval", "超过5次不满6次", "5次以上6次以下"),
    Row("5次以上不满5次", Subject.times, "empty-interval", "5次以上不满5次", "5次以上5次以下"),
    Row("(5..6)", .days, "empty-interval", "(5..6)", "[5..6]", quoted: true),
    Row("超过严重", Subject.weight, "empty-interval", "超过严重", "严重"),
    Row("45万以上60万以上", .money, "inverted-bounds", "45万以上60万以上", "45万以上60万以下"),
    Row("60万以上45万以下", .money, "inverted-bounds", "60万以上45万以下", "45万以上60万以下"),
    Row("[10..5]", .days, "inverted-bounds", "[10..5]", "[5..10]", quoted: true),
    Row("at least 5 and over 6", .days, "inverted-bounds", "at least 5 and over 6", "5 to 6"),
    Row(">= 5万元以上", .money, "mixed-spelling", "以上", "5000元以上不满1万元", quoted: true),
    Row("at least 5吨10吨以下", Subject.tons, "mixed-spelling", "以下", "5吨以上不满10吨"),
  ])
  func `a fault names the words and what to write`(row: Row) throws {
    let result = TestText.read(row.text, isQuoted: row.isQuoted, for: row.type)
    guard case .failure(let fault) = result else {
      Issue.record("\(row.text) was read")
      return
    }
    let place = row.text.utf8.dropFirst(fault.utf8Range.lowerBound).prefix(fault.utf8Range.count)
    #expect(fault.code == row.code)
    #expect(String(Substring(place)).trimmingSpaces == row.place)
    #expect(fault.help.contains { $0.chinese.contains(row.help) }, "\(fault.help)")
    #expect(!fault.message.chinese.isEmpty && !fault.message.english.isEmpty)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}
