import SteelyardModel
import Testing

/// What is described reads back as what it was.
struct ReadingDescribedTests {
  private func edges(_ random: inout SeededRandom) -> [Int64] {
    let fixed: [Int64] = [0, 1, -1, 9, 10, 99, 100, 101, 9_999, 10_000, .max, -.max, .max - 1]
    let wide = (0..<200).map { _ in Int64.random(in: -.max ... .max, using: &random) }
    let narrow = (0..<200).map { _ in Int64.random(in: -100_000...100_000, using: &random) }
    return fixed + wide + narrow
  }

  @Test func `numbers of every type and grain`() throws {
    var random = SeededRandom()
    let grains = [(1, 1), (1, 100), (1, 3), (1, 1_000_000), (2_000, 3), (5, 1), (7, 4), (1, 7)]
      .compactMap { Ratio($0.0, $0.1) }
    let units = ["吨", "平方米", "千克", "万元", "千瓦时", "mg/L", "dB(A)", "亩", "月", "次", "头奶牛", "%", ""]
    var types: [FactorType] = [
      .money, .days, .workingDays, .months, .years, .count(unit: "次"), .count(unit: ""),
      .count(unit: "分"), .count(unit: "人次"),
    ]
    for grain in grains {
      types += [.percent(grain: grain), .multiple(grain: grain)]
      types += units.map { .quantity(unit: $0, grain: grain) }
    }
    for type in types {
      for value in edges(&random) {
        #expect(try type.read(type.describe(value)) == value, "\(type)")
      }
    }
  }

  @Test func `days of ten thousand years`() throws {
    var random = SeededRandom()
    let first = try #require(Day(year: 1, month: 1, day: 1)).number
    let last = try #require(Day(year: 9_999, month: 12, day: 31)).number
    let days =
      [first, last, 0, -1] + (0..<2_000).map { _ in Int32.random(in: first...last, using: &random) }
    for day in days {
      #expect(try FactorType.date.read(FactorType.date.describe(Int64(day))) == Int64(day))
    }
  }

  @Test(arguments: [
    ["甲", "乙", "丙"], ["甲", "甲、乙", "乙"], ["无", "甲"], ["A", "a b", "b"], ["a,b", "a", "b;c"],
  ])
  func `entries and sets of entries`(entries: [String]) throws {
    let choice = FactorType.choice(entries, isOrdered: false)
    for position in entries.indices {
      #expect(try choice.read(choice.describe(Int64(position))) == Int64(position))
    }
    let choices = FactorType.choices(entries)
    for set in Int64(0)..<(1 << Int64(entries.count)) {
      #expect(try choices.read(choices.describe(set)) == set, "\(choices.describe(set))")
    }
  }

  @Test func `a set of sixty-two entries`() throws {
    var random = SeededRandom()
    let choices = FactorType.choices((1...62).map { "第\($0)项" })
    for _ in 0..<50 {
      let set = Int64.random(in: 0..<(1 << 62), using: &random)
      #expect(try choices.read(choices.describe(set)) == set)
    }
  }

  @Test(arguments: Measure.Unit.allCases)
  func `quantities of measures`(unit: Measure.Unit) throws {
    var random = SeededRandom()
    for value in edges(&random) {
      if unit == .none {
        #expect(throws: QuantityError.hasNoValue) { try unit.read(unit.describe(value)) }
      } else {
        #expect(try unit.read(unit.describe(value)) == value)
      }
    }
  }

  @Test(arguments: [
    (Measure.Unit.money, "5万元", Int64(5_000_000)), (.days, "15天", 15), (.workingDays, "20个工作日", 20),
    (.months, "2年", 24), (.years, "2年", 2), (.percent, "3.5%", 350), (.multiple, "1.5倍", 150),
    (.points, "12分", 12), (.count, "2次", 2), (.count, "2", 2),
  ])
  func `a quantity of a measure is read exactly`(
    unit: Measure.Unit,
    text: String,
    value: Int64
  ) throws {
    #expect(try unit.read(text) == value)
  }

  @Test func `no text makes the reader trap`() {
    var random = SeededRandom()
    let alphabet = Array(
      "0123456789.,，/-－+%％ 　一二两三十百千万亿零〇点分之负第年月日号元角吨克亩次个倍人民币¥mg2(（、；「」无是否\u{FF11}\u{0}é𠀀"
        .unicodeScalars
    )
    let types: [FactorType] = [
      .money, .quantity(unit: "万元", grain: .one), .percent(grain: .one), .count(unit: "次"), .date,
      .yesNo, .choice(["一", "二、三"], isOrdered: true), .choices(["一", "二、三", "三"]), .text, .months,
    ]
    for _ in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        text.append(alphabet[Int.random(in: alphabet.indices, using: &random)])
      }
      let string = String(text)
      _ = try? QuantityText.read(string)
      for type in types {
        // What can be read can be described, and means the same.
        guard let value = try? type.read(string) else { continue }
        #expect((try? type.read(type.describe(value))) == value, "\(string)")
      }
    }
  }
}
