import SteelyardCompiler
import SteelyardModel
import SteelyardText
import Testing

/// Sentences made by chance.
struct LegalTextRandomTests {
  private static let pieces =
    "0 1 5 10 100 3.5 1/3 , ， 、 ； 。 一 三 十 两 百 千 万 亿 半 零 点 分之 百分之 负 - － ～ 至 到 自 介于 之间 以上 以下 以内 以外 内 届满 不满 未满 不足 超过 不超过 大于 小于 等于 至少 至多 及以上 （含） （不含本数） （含5） ( ) [ ] ［ .. > < >= <= = != ≥ ＞ not( not 非 不是 含 不含 has 且 和 或 或者 or and to from between at least at most under over or more more than 不限 any unknown null 无法查实 左右 近 多 以前 的 元 万元 吨 公斤 千克 克 日 个工作日 个月 年 次 第 人 倍 % ％ 每 /平方米 /吨 元/ 平方米 亩 t kg m2 报告书 报告表 一般 严重 较轻 是 否 有 无 yes 2021-07-15 2021年7月15日 date(\" \" 「 」 ¥ 人民币 𠀀 é \u{0}"
    .split(separator: " ").map(String.init) + [" ", "　", ""]

  private static let types: [FactorType] = [
    .money, Subject.tons, Subject.area, Subject.tenThousands, Subject.percent, Subject.multiple,
    Subject.times, .count(unit: ""), .days, .workingDays, .months, .years, .date, .yesNo,
    Subject.report, Subject.weight, Subject.keyed, Subject.places, .text, .choices([]),
    .choice([], isOrdered: true), .choice(["", " "], isOrdered: true),
  ]

  private func sentence(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...9, using: &random)).map { _ in
      Self.pieces[Int.random(in: Self.pieces.indices, using: &random)]
    }.joined()
  }

  private func check(_ fault: LegalTextFault, _ text: String) {
    #expect(fault.utf8Range.lowerBound >= 0, "\(text)")
    #expect(fault.utf8Range.upperBound <= text.utf8.count, "\(text): \(fault)")
    #expect(!fault.message.chinese.isEmpty && !fault.message.english.isEmpty, "\(text)")
    #expect(!fault.help.isEmpty, "\(text): \(fault)")
  }

  @Test func `no sentence makes the readers trap`() {
    let seed = UInt64.random(in: 1...UInt64.max)
    print("\(#function): seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<15_000 {
      let text = sentence(&random)
      let isQuoted = Bool.random(using: &random)
      guard let type = Self.types.randomElement(using: &random),
        let unit = Measure.Unit.allCases.randomElement(using: &random)
      else { continue }
      switch TestText.read(text, isQuoted: isQuoted, for: type) {
      case .success(.interval(let interval)): #expect(!interval.isEmpty, "\(text)")
      case .success: break
      case .failure(let fault): check(fault, text)
      }
      if case .failure(let fault) = AmountText.read(text, unit: unit) { check(fault, text) }
      if case .failure(let fault) = AmountText.readShare(text) { check(fault, text) }
      switch AmountText.readCoefficient(text, of: type, in: unit) {
      case .success(let ends): #expect(ends.most.map { $0 >= ends.least } ?? true, "\(text)")
      case .failure(let fault): check(fault, text)
      }
    }
  }

  @Test func `a long text ends soon`() {
    for piece in ["不满5元", "5、", "呜", "(", "not(", "每", "1,000", "非", "含", "一", "2021-"] {
      let text = String(repeating: piece, count: 2_000)
      for type in [FactorType.money, .date, Subject.report, Subject.places] {
        if case .failure(let fault) = TestText.read(text, isQuoted: true, for: type) {
          check(fault, text)
        }
      }
    }
  }

  /// A limiting word around a number, and what it lets pass.
  private struct Limit: Sendable {
    let before: String
    let after: String
    let passes: @Sendable (Int64, Int64) -> Bool
  }

  private static let lower: [Limit] = [
    Limit(before: "", after: "以上") { $0 >= $1 }, Limit(before: "超过", after: "") { $0 > $1 },
    Limit(before: "不低于", after: "") { $0 >= $1 }, Limit(before: "大于", after: "") { $0 > $1 },
    Limit(before: "", after: "（不含）以上") { $0 > $1 }, Limit(before: "至少", after: "") { $0 >= $1 },
  ]

  private static let upper: [Limit] = [
    Limit(before: "", after: "以下") { $0 <= $1 }, Limit(before: "不满", after: "") { $0 < $1 },
    Limit(before: "不超过", after: "") { $0 <= $1 }, Limit(before: "小于", after: "") { $0 < $1 },
    Limit(before: "", after: "以内") { $0 <= $1 }, Limit(before: "不足", after: "") { $0 < $1 },
  ]

  private static let units: [(type: FactorType, unit: String, worth: Int64)] = [
    (.money, "元", 100), (.money, "万元", 1_000_000), (.money, "分", 1), (Subject.tons, "吨", 100),
    (Subject.tons, "公斤", 1), (Subject.times, "次", 1), (.days, "日", 1), (.months, "个月", 1),
    (.months, "年", 12), (Subject.percent, "%", 100), (Subject.tenThousands, "万元", 1),
  ]

  @Test func `two limits hold where both words hold`() throws {
    let seed = UInt64.random(in: 1...UInt64.max)
    print("\(#function): seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5_000 {
      let (type, unit, worth) = try #require(Self.units.randomElement(using: &random))
      let low = try #require(Self.lower.randomElement(using: &random))
      let high = try #require(Self.upper.randomElement(using: &random))
      let least = Int64.random(in: 0...99, using: &random) * (unit == "公斤" ? 10 : 1)
      let most = least + Int64.random(in: 2...99, using: &random) * (unit == "公斤" ? 10 : 1)
      let steps = unit == "公斤" ? (least / 10, most / 10) : (least * worth, most * worth)
      let text =
        low.before + String(least) + unit + low.after + (Bool.random(using: &random) ? "且" : "")
        + high.before + String(most) + unit + high.after
      let form = try TestText.read(text, isQuoted: false, for: type).get()
      for value in [steps.0 - 1, steps.0, steps.0 + 1, steps.1 - 1, steps.1, steps.1 + 1] {
        let isWithin = low.passes(value, steps.0) && high.passes(value, steps.1)
        #expect(form.holds(for: value) == isWithin, "\(text): \(value)")
      }
    }
  }
}
