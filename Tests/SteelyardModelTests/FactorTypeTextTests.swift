import SteelyardModel
import Testing

/// Values of factors as people write them.
struct FactorTypeTextTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let type: FactorType
    let text: String
    let value: Int64
    let reason: String

    init(_ type: FactorType, _ text: String, _ value: Int64, _ reason: String) {
      (self.type, self.text, self.value, self.reason) = (type, text, value, reason)
    }

    var testDescription: String { "\(text): \(reason)" }
  }

  static let hundredth = Ratio(1, 100) ?? .one
  static let tons = FactorType.quantity(unit: "吨", grain: hundredth)
  static let area = FactorType.quantity(unit: "平方米", grain: hundredth)
  static let report = FactorType.choice(["报告表", "报告书（重点）", "登记表"], isOrdered: false)
  static let places = FactorType.choices(["饮用水源", "生态红线", "工具、设备", "工具"])

  @Test(arguments: [
    Row(.money, "8000元", 800_000, "fen"), Row(.money, "8000", 800_000, "no unit is yuan"),
    Row(.money, "1.5万元", 1_500_000, "万"), Row(.money, "123.45元", 12_345, "jiao and fen"),
    Row(.money, "123.4", 12_340, "jiao"), Row(.money, "5角", 50, "jiao"),
    Row(.money, "5分", 5, "fen"),
    Row(.money, "人民币五万元整", 5_000_000, "a sum as decisions write it"),
    Row(.money, "¥50,000.00", 5_000_000, "a currency sign"),
    Row(.money, "5000 yuan", 500_000, "English"),
    Row(.money, "-5元", -500, "a difference"), Row(.money, "0.5万元", 500_000, "half of 万"),
    Row(.money, "9223372036854775807分", .max, "the greatest number of fen"),
    Row(.money, "92233720368547758.07元", .max, "the same in yuan"),
    Row(.money, "-92233720368547758.07元", -.max, "the least number of fen"),
    Row(Self.tons, "12.5吨", 1_250, "the unit's own grain"),
    Row(Self.tons, "500公斤", 50, "a conversion"),
    Row(Self.tons, "1000斤", 50, "a conversion"), Row(Self.tons, "5 t", 500, "English"),
    Row(Self.tons, "3万吨", 3_000_000, "万 and a unit"), Row(Self.tons, "1/4吨", 25, "a fraction"),
    Row(Self.area, "3亩", 200_000, "an exact ratio"),
    Row(Self.area, "1公顷", 1_000_000, "a conversion"),
    Row(Self.area, "50㎡", 5_000, "one sign"), Row(Self.area, "50m2", 5_000, "letters and a digit"),
    Row(.percent(grain: Self.hundredth), "30%", 3_000, "hundredths of a percent"),
    Row(.percent(grain: Self.hundredth), "30", 3_000, "no unit is percent"),
    Row(.percent(grain: Self.hundredth), "百分之三十", 3_000, "spoken"),
    Row(.percent(grain: Self.hundredth), "千分之五", 50, "thousandths"),
    Row(.percent(grain: Self.hundredth), "5‰", 50, "thousandths"),
    Row(.percent(grain: Self.hundredth), "1/4", 2_500, "a bare fraction is a share of the whole"),
    Row(.percent(grain: Self.hundredth), "四分之一", 2_500, "the same, spoken"),
    Row(.percent(grain: Self.hundredth), "三成", 3_000, "成 is ten percent"),
    Row(.multiple(grain: Self.hundredth), "2倍", 200, "hundredths"),
    Row(.multiple(grain: Self.hundredth), "1.5 times", 150, "English"),
    Row(.count(unit: "次"), "3次", 3, "the declared word"),
    Row(.count(unit: "次"), "第3次", 3, "an ordinal"),
    Row(.count(unit: "次"), "两次", 2, "Chinese"),
    Row(.count(unit: "人"), "3个人", 3, "个 before the word"),
    Row(.count(unit: "人"), "3 people", 3, "English"),
    Row(.count(unit: ""), "3件", 3, "any counting word"),
    Row(.count(unit: "头奶牛"), "3头奶牛", 3, "a word nobody else knows"),
    Row(.days, "30日", 30, "days"), Row(.days, "30天", 30, "days"),
    Row(.days, "48小时", 2, "whole days"),
    Row(.days, "2周", 14, "weeks"), Row(.workingDays, "20个工作日", 20, "working days"),
    Row(.workingDays, "20 working days", 20, "English"), Row(.months, "3个月", 3, "months"),
    Row(.months, "2年", 24, "a year is twelve months"), Row(.years, "18周岁", 18, "years of age"),
    Row(.years, "24个月", 2, "whole years"), Row(.date, "2021-07-15", 18_823, "ISO"),
    Row(.date, "2021年7月15日", 18_823, "Chinese"), Row(.date, "2021/7/15", 18_823, "strokes"),
    Row(.date, "二〇二一年七月十五日", 18_823, "Chinese numerals"),
    Row(.date, "1969-12-31", -1, "before 1970"),
    Row(.yesNo, "是", 1, "yes"), Row(.yesNo, "有", 1, "yes"), Row(.yesNo, "YES", 1, "yes"),
    Row(.yesNo, "true", 1, "yes"), Row(.yesNo, "否", 0, "no"), Row(.yesNo, "无", 0, "no"),
    Row(.yesNo, "no", 0, "no"), Row(.yesNo, "false", 0, "no"),
    Row(Self.report, "登记表", 2, "an entry"), Row(Self.report, " 登记表 ", 2, "spaces around"),
    Row(Self.report, "报告书(重点)", 1, "other brackets"),
    Row(Self.places, "生态红线", 2, "one entry"), Row(Self.places, "生态红线、饮用水源", 3, "two"),
    Row(Self.places, "生态红线,饮用水源", 3, "a comma"), Row(Self.places, "生态红线；饮用水源", 3, "a semicolon"),
    Row(Self.places, "工具、设备", 4, "an entry that holds a mark"),
    Row(Self.places, "工具、饮用水源", 9, "its beginning is another entry"),
    Row(Self.places, "无", 0, "no entry"),
  ])
  func `a value is read exactly`(row: Row) throws {
    #expect(try row.type.read(row.text) == row.value, "\(row.reason)")
  }

  struct RefusedRow: Sendable, CustomTestStringConvertible {
    let type: FactorType
    let text: String
    let error: QuantityError

    init(_ type: FactorType, _ text: String, _ error: QuantityError) {
      (self.type, self.text, self.error) = (type, text, error)
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    RefusedRow(.money, "", .empty), RefusedRow(.money, "abc", .notANumber(at: 0)),
    RefusedRow(.money, "5吨", .unitMismatch(expected: "元", found: "吨")),
    RefusedRow(.money, "5咕噜", .unknownUnit("咕噜")),
    RefusedRow(.money, "0.001元", .lossOfGrain(grain: "0.01元")),
    RefusedRow(.money, "1/3元", .lossOfGrain(grain: "0.01元")),
    RefusedRow(.money, "9223372036854775808分", .overflow),
    RefusedRow(.money, "92233720368547758.08元", .overflow),
    RefusedRow(.money, "-9223372036854775808分", .overflow),
    RefusedRow(.money, "100000万亿元", .overflow),
    RefusedRow(Self.tons, "1克", .lossOfGrain(grain: "0.01吨")),
    RefusedRow(Self.area, "1亩", .lossOfGrain(grain: "0.01平方米")),
    RefusedRow(Self.area, "5米", .unitMismatch(expected: "平方米", found: "米")),
    RefusedRow(.count(unit: "次"), "3人", .unitMismatch(expected: "次", found: "人")),
    RefusedRow(.count(unit: "次"), "1.5次", .lossOfGrain(grain: "1次")),
    RefusedRow(.days, "12小时", .lossOfGrain(grain: "1日")),
    RefusedRow(.days, "2个月", .unitMismatch(expected: "日", found: "个月")),
    RefusedRow(.workingDays, "20日", .unitMismatch(expected: "个工作日", found: "日")),
    RefusedRow(.months, "30日", .unitMismatch(expected: "个月", found: "日")),
    RefusedRow(.years, "18个月", .lossOfGrain(grain: "1年")),
    RefusedRow(.percent(grain: Self.hundredth), "2倍", .unitMismatch(expected: "%", found: "倍")),
    RefusedRow(.multiple(grain: Self.hundredth), "30%", .unitMismatch(expected: "倍", found: "%")),
    RefusedRow(.quantity(unit: "次", grain: .one), "5人", .unitMismatch(expected: "次", found: "人")),
    RefusedRow(.date, "2021-02-29", .notADate("2021-02-29")),
    RefusedRow(.date, "21-07-15", .notADate("21-07-15")),
    RefusedRow(.date, "2021-07-15x", .notADate("2021-07-15x")),
    RefusedRow(.yesNo, "maybe", .notYesOrNo("maybe")), RefusedRow(.yesNo, "", .empty),
    RefusedRow(Self.report, "登计表", .notInList("登计表")), RefusedRow(Self.report, "", .empty),
    RefusedRow(Self.places, "生态红线、x", .notInList("x")), RefusedRow(.text, "x", .hasNoValue),
  ])
  func `what is no value of the type is refused`(row: RefusedRow) {
    #expect(throws: row.error) { try row.type.read(row.text) }
  }

  @Test(arguments: [
    Row(.money, "8000元", 800_000, "whole yuan"), Row(.money, "65000元", 6_500_000, "no 万"),
    Row(.money, "123.45元", 12_345, "fen as decimals"), Row(.money, "0.01元", 1, "one fen"),
    Row(.money, "0元", 0, "nothing"), Row(.money, "-0.5元", -50, "a difference"),
    Row(Self.tons, "12.5吨", 1_250, "decimals"), Row(.count(unit: "次"), "3次", 3, "a count"),
    Row(.quantity(unit: "吨", grain: Ratio(1, 3) ?? .one), "1/3吨", 1, "decimals that never end"),
    Row(.percent(grain: Self.hundredth), "30%", 3_000, "percent"),
    Row(.multiple(grain: Self.hundredth), "2倍", 200, "a multiple"),
    Row(.days, "30日", 30, "days"), Row(.workingDays, "20个工作日", 20, "working days"),
    Row(.months, "24个月", 24, "months stay months"), Row(.years, "2年", 2, "years"),
    Row(.date, "2021-07-15", 18_823, "ISO"), Row(.yesNo, "是", 1, "yes"), Row(.yesNo, "否", 0, "no"),
    Row(.yesNo, "7", 7, "no value of the type"), Row(Self.report, "登记表", 2, "an entry"),
    Row(Self.report, "9", 9, "no entry"), Row(Self.places, "饮用水源、生态红线", 3, "two entries"),
    Row(Self.places, "无", 0, "the empty set"),
  ])
  func `a value is described in people's words`(row: Row) {
    #expect(row.type.describe(row.value) == row.text, "\(row.reason)")
  }

  @Test func `types know what they are`() {
    #expect(FactorType.money.isOrdered && FactorType.money.hasNumber && FactorType.money.hasValue)
    #expect(FactorType.date.isOrdered && !FactorType.date.hasNumber)
    #expect(!Self.report.isOrdered && !Self.places.isOrdered && !FactorType.yesNo.isOrdered)
    #expect(FactorType.choice(["a"], isOrdered: true).isOrdered)
    #expect(!FactorType.text.hasValue)
  }
}
