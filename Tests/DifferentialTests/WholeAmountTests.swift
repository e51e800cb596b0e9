import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

/// Benchmarks that leave the statutory range by a fen or by less than one, held against every case there is.
struct WholeAmountTests {
  @Test(arguments: Array(UInt64(1)...80))
  func `a benchmark is outside exactly if some case has a whole amount outside`(seed: UInt64) {
    var rules = FinelyMultipliedRules(seed: seed)
    let text = rules.text()
    let sources = [SourceFile(path: "rules.yaml", bytes: Array(text.utf8))]
    let (catalog, diagnostics, _) = Compiler.offeredExamples(of: sources)
    let codes = Set(diagnostics.map(\.code))
    let outside = "benchmark-outside-statutory-range"
    #expect(codes.subtracting([outside, "hole-in-range"]) == [], "seed \(seed):\n\(text)")
    #expect(
      codes.contains(outside) == hasCaseOutside(catalog),
      "seed \(seed):\n\(text)\(diagnostics.map(\.message.english))"
    )
  }

  @Test
  func `such rules leave their range in some cases and keep within it in others`() {
    let outside = (UInt64(1)...80).count { seed in
      var rules = FinelyMultipliedRules(seed: seed)
      let sources = [SourceFile(path: "rules.yaml", bytes: Array(rules.text().utf8))]
      return hasCaseOutside(Compiler.offeredExamples(of: sources).catalog)
    }
    #expect(outside > 10 && outside < 70)
  }

  private func hasCaseOutside(_ catalog: Catalog) -> Bool {
    let evaluator = ReferenceEvaluator(catalog: catalog)
    return (Int64(0)...120).contains { value in
      var file = CaseFile(power: "t.power")
      file.authority = catalog.standards[0].authority
      file.dates[.acted] = Day(year: 2023, month: 1, day: 1)
      file.facts = ["货值": .value(value)]
      let assessment = evaluator.assess(file)
      guard let verdict = assessment.verdict, assessment.outcome != .unreadable,
        let own = verdict.benchmark.first?.range, let lawful = verdict.statutory.first?.range
      else { return false }
      return own.least < lawful.least || own.most ?? .max > lawful.most ?? .max
    }
  }
}

/// One band over a value of at most 1.2 yuan, with multiples beside those of the law.
private struct FinelyMultipliedRules {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func text() -> String {
    let least = random.one(100, 130, 125, 70)
    let most = least + random.one(100, 70, 55)
    let (below, above) = (random.one(0, 0, -1, 1, 30), random.one(0, 0, 1, -1, -20))
    return """
      steelyard: 1
      catalog: {id: t, title: 测试分册, issuer: {name: 甲市, authority: "350200"}, in_force: {from: 2022-01-01}}
      instruments:
        甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
      factors:
        货值: {type: money, domain: 0元以上1.2元以下}
      powers:
        - id: t.power
          name: 某项处罚
          kind: penalty
          basis: 甲法 第1条
          statute:
            - fine: \(amount(least, most))
      standards:
        - power: t.power
          basis: 甲法 第2条
          bands:
            - {grade: 一, fine: \(random.one(amount(least + below, most + above), fixed(), share()))}

      """
  }

  private mutating func amount(_ least: Int, _ most: Int) -> String {
    let ends = random.one("\(times(least))以上\(times(most))以下", "超过\(times(least))不满\(times(most))")
    return "{times: 货值, range: \(ends)\(rounding())}"
  }

  private mutating func fixed() -> String {
    random.one("0.01元以上0.02元以下", "1元", "0元以上0.01元以下", "0.05元以上9元以下")
  }

  private mutating func share() -> String { "{share: \(random.one("0%以上30%以下", "33%以上100%以下"))}" }

  private func times(_ hundredths: Int) -> String { "\(Double(hundredths) / 100)倍" }

  private mutating func rounding() -> String {
    let mode = random.one("down", "up", "half-up")
    return random.one("", "", ", round: {to: 0.01元, mode: \(mode), because: 甲法 第1条}")
  }
}
