import SteelyardModel
import Testing

/// A value of a factor in both languages.
private struct Spelling: CustomTestStringConvertible {
  let type: FactorType
  let value: Int64
  let chinese: String
  let english: String
  var testDescription: String { "\(chinese) \(english)" }

  init(_ type: FactorType, _ value: Int64, _ chinese: String, _ english: String) {
    (self.type, self.value, self.chinese, self.english) = (type, value, chinese, english)
  }
}

private let hundredth = Ratio(1, 100) ?? .one
private let tenth = Ratio(1, 10) ?? .one

private let spellings: [Spelling] = [
  // Money: no thousands, thousands, cents, less than nothing, another currency.
  Spelling(.money, 99_900, "999元", "999 yuan"),
  Spelling(.money, 800_000, "8000元", "8,000 yuan"),
  Spelling(.money, 123_456_750, "1234567.5元", "1,234,567.50 yuan"),
  Spelling(.money, -1, "-0.01元", "-0.01 yuan"),
  Spelling(.money(in: .euro), 1_000_000, "10000欧元", "€10,000"),
  Spelling(.money(in: .usDollar), 1_655_050, "16550.5美元", "$16,550.50"),
  Spelling(.money(in: .yen), 10_000, "10000日元", "¥10,000"),
  // Yes and no, lists, sets.
  Spelling(.yesNo, 0, "否", "no"),
  Spelling(.yesNo, 1, "是", "yes"),
  Spelling(.choice(["轻", "重"], isOrdered: true), 1, "重", "重"),
  Spelling(.choices(["甲", "乙", "丙"]), 0b101, "甲、丙", "甲, 丙"),
  Spelling(.choices(["甲", "乙"]), 0, "无", "none"),
  Spelling(.choices(["none", "甲"]), 0, "无", "空集"),
  // One of a thing and several, and words for counting.
  Spelling(.count(unit: "次"), 1, "1次", "1 time"),
  Spelling(.count(unit: "次"), 2, "2次", "2 times"),
  Spelling(.count(unit: "辆"), 1, "1辆", "1 vehicle"),
  Spelling(.count(unit: "人"), 1_200, "1200人", "1,200 persons"),
  Spelling(.count(unit: "个"), 3, "3个", "3"),
  Spelling(.count(unit: "分"), 1, "1分", "1 point"),
  Spelling(.count(unit: "标箱"), 3, "3标箱", "3 标箱"),
  Spelling(.count(unit: ""), 3, "3", "3"),
  // Time.
  Spelling(.days, 1, "1日", "1 day"),
  Spelling(.days, 30, "30日", "30 days"),
  Spelling(.workingDays, 7, "7个工作日", "7 working days"),
  Spelling(.months, 28, "28个月", "28 months"),
  Spelling(.years, 1, "1年", "1 year"),
  Spelling(.date, 18_823, "2021-07-15", "2021-07-15"),
  // Units that are known, units that become others, shares.
  Spelling(.quantity(unit: "吨", grain: hundredth), 1_250, "12.5吨", "12.5 tonnes"),
  Spelling(.quantity(unit: "吨", grain: .one), 1, "1吨", "1 tonne"),
  Spelling(.quantity(unit: "万吨", grain: .one), 12, "12万吨", "120,000 tonnes"),
  Spelling(.quantity(unit: "公斤", grain: tenth), 25, "2.5公斤", "2.5 kg"),
  Spelling(.quantity(unit: "平方米", grain: .one), 5_000, "5000平方米", "5,000 m²"),
  Spelling(.quantity(unit: "公顷", grain: .one), 40, "40公顷", "40 hectares"),
  Spelling(.quantity(unit: "亩", grain: .one), 3, "3亩", "3 mu"),
  Spelling(.quantity(unit: "斤", grain: .one), 3, "3斤", "1,500 grams"),
  Spelling(.quantity(unit: "小时", grain: .one), 49, "49小时", "49 hours"),
  Spelling(.quantity(unit: "分贝", grain: .one), 5, "5分贝", "5 decibels"),
  Spelling(.percent(grain: tenth), 475, "47.5%", "47.5%"),
  Spelling(.multiple(grain: tenth), 25, "2.5倍", "2.5 times"),
]

@Test(arguments: spellings)
private func `a value is spelled in Chinese and in English, and read back from both`(
  spelling: Spelling
) throws {
  #expect(spelling.type.describe(spelling.value) == spelling.chinese)
  #expect(spelling.type.describeInEnglish(spelling.value) == spelling.english)
  #expect(try spelling.type.read(spelling.chinese) == spelling.value)
  #expect(try spelling.type.read(spelling.english) == spelling.value)
}

@Test
func `every unit that laws use is spelled without Chinese and read back`() throws {
  for unit in KnownUnit.table {
    let type = FactorType.quantity(unit: unit.word, grain: .one)
    for value: Int64 in [0, 1, 2, 12_345] {
      let english = type.describeInEnglish(value)
      #expect(english.unicodeScalars.allSatisfy { $0.value < 0x2E80 }, "\(unit.word): \(english)")
      #expect(try type.read(english) == value, "\(unit.word): \(english)")
    }
  }
}

@Test
func `numbers at the end of what can be counted are spelled, not cut off`() {
  #expect(FactorType.money.describeInEnglish(.max) == "92,233,720,368,547,758.07 yuan")
  let tonnes = FactorType.quantity(unit: "万吨", grain: Ratio(.max, 1) ?? .one)
  #expect(tonnes.describeInEnglish(.max) == tonnes.describe(.max))
}
