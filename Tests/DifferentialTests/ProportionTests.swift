import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

// Decisions out of proportion, by compiled rules, on which both evaluators have to agree.

/// A power that looks at the value of the goods and, under another name, at the gains; and who says when that is too much.
private func rules(_ proportion: String, factor: String = "{type: money}") -> String {
  """
  steelyard: 1
  catalog: {id: d, title: 基准, issuer: {name: 机关, authority: "000000"}, in_force: {from: 2022-01-01}}
  instruments:
    甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
  circumstances:
    slight: {name: 轻微, effect: may-exempt, basis: 甲法 第33条, kinds: [penalty]}
    kind: {name: 从轻情节, effect: lighten, basis: 甲法 第32条, kinds: [penalty]}
    bad: {name: 从重情节, effect: aggravate, basis: 甲法 第35条, kinds: [penalty]}
    later: {name: 另计, effect: timing, basis: 甲法 第36条, kinds: [penalty]}
  factors:
    货值: \(factor)
    所得: {type: money}
    数量: {type: count, unit: 件}
    情节: {type: choice, of: [一般, 从重], ordered: true}
  proportion:
    \(proportion)
  powers:
    - id: d.power
      name: 甲
      kind: penalty
      basis: 甲法 第1条
      statute:
        - {when: {货值: 1万元以下, 所得: 不限}, must: [warning], fine: 100万元以下}
        - {when: {货值: 超过1万元, 所得: 1元以上}, fine: 100万元以下}
        - {when: {货值: 超过1万元, 所得: 不满1元, 数量: 不限}, fine: 100万元以下}
  standards:
    - power: d.power
      basis: 甲法 第2条
      bands:
        - {grade: 一般, when: {情节: 一般}}
        - {grade: 从重, when: {情节: 从重}}
  """
}

private let excess = """
  - {rule: excess, measure: fine, of: [货值, 所得], over: 10.5倍, kinds: [penalty], basis: 甲法 第5条}
  """
private let tiny = """
  - {rule: tiny-value, measure: fine, of: 货值, under: 500元, kinds: [penalty], basis: 甲法 第33条}
  """
private let heavy = """
  - {rule: aggravation, measure: fine, grades: [从重], kinds: [penalty], basis: 甲法 第5条}
  """

/// A case under the rules; amounts in fen.
private struct Trial {
  var goods: CaseFile.FactValue? = .value(100_000)
  var gains: CaseFile.FactValue? = .value(0)
  var grade: Int64 = 0
  var fine: Int64? = 1_050_000
  var circumstances: [String] = []
  var examined: [String: String] = [:]
  var authority: String?
  var decision: [CaseFile.Decided]?

  /// The advice both evaluators give.
  func advice(under text: String) throws -> [FindingCode] {
    let assessment = try assessment(under: text)
    #expect(assessment.outcome == .conforms)
    return assessment.findings.filter { $0.severity == .advice }.map(\.code)
  }

  func assessment(under text: String) throws -> Assessment {
    let compilation = Compiler.compile([SourceFile(path: "d.yaml", text: text)])
    let catalog = try #require(compilation.catalog, "\(compilation.diagnostics.map(\.message))")
    var file = CaseFile(power: "d.power")
    file.authority = authority.flatMap { Authority($0) }
    file.dates[.acted] = Day(number: 19_800)
    file.facts["货值"] = goods
    file.facts["所得"] = gains
    file.facts["数量"] = .value(1)
    file.facts["情节"] = .value(grade)
    file.circumstances = circumstances.map { CaseFile.Claim(id: $0) }
    file.examined = examined
    file.decision =
      decision ?? [CaseFile.Decided(measure: "fine", amount: fine), .init(measure: "warning")]
    let fast = try CompiledCatalog(catalog).assess(file)
    #expect(fast.essence == ReferenceEvaluator(catalog: catalog).assess(file).essence)
    return fast
  }
}

struct ProportionTests {
  @Test(
    arguments: [
      (100_000, 0, 1_050_000, false, "ten and a half times exactly"),
      (100_000, 0, 1_050_001, true, "a fen more"),
      (99_999, 0, 1_050_000, true, "goods worth a fen less"),
      (100_000, 100_001, 1_050_001, false, "the gains are the greater of the two"),
      (0, 0, 1_050_000, false, "nothing to divide by"),
      (1, 0, 11, true, "one fen"),
      (2, 0, 21, false, "ten and a half times two fen"),
    ] as [(Int64, Int64, Int64, Bool, String)]
  )
  func `too many times the greatest of the facts`(
    goods: Int64,
    gains: Int64,
    fine: Int64,
    isTold: Bool,
    why: String
  ) throws {
    let trial = Trial(goods: .value(goods), gains: .value(gains), fine: fine)
    #expect(try trial.advice(under: rules(excess)) == (isTold ? [.outOfProportion] : []), "\(why)")
  }

  @Test
  func `what is not known is no alarm`() throws {
    let unknown = CaseFile.FactValue.unknown(reason: "账册灭失")
    #expect(try Trial(gains: nil, fine: 90_000_000).advice(under: rules(excess)) == [])
    #expect(try Trial(gains: unknown, fine: 90_000_000).advice(under: rules(excess)) == [])
    // A default and what stands for the unknown are no value that a case states.
    let taken = "{type: money, unknown: lowest, default: 0元}"
    for goods in [nil, unknown] {
      let trial = Trial(goods: goods)
      #expect(try trial.advice(under: rules(tiny, factor: taken)) == [])
      #expect(try trial.advice(under: rules(excess, factor: taken)) == [])
    }
    #expect(
      try Trial(goods: .value(0)).advice(under: rules(tiny, factor: taken))
        == [.leniencyNotExamined]
    )
  }

  @Test
  func `a computed value counts`() throws {
    let computed = "{type: money, derived: {product: 所得, by: 2}}"
    let text = rules(
      "- {rule: excess, measure: fine, of: 货值, over: 10.5倍, kinds: [penalty], basis: 甲法 第5条}",
      factor: computed
    )
    let gains = CaseFile.FactValue.value(50_000)
    #expect(try Trial(goods: nil, gains: gains, fine: 1_050_000).advice(under: text) == [])
    #expect(
      try Trial(goods: nil, gains: gains, fine: 1_050_001).advice(under: text)
        == [.outOfProportion]
    )
  }

  @Test(
    arguments: [
      (50_000, [], false, "five hundred yuan are not under five hundred"),
      (49_999, [], true, "a fen less"),
      (0, [], true, "worth nothing"),
      (49_999, ["slight"], false, "a ground for leniency is claimed"),
      (49_999, ["kind"], false, "lightening is leniency"),
      (49_999, ["bad"], true, "aggravating is none"),
      (49_999, ["later"], true, "nor is what time limits ask for"),
    ] as [(Int64, [String], Bool, String)]
  )
  func `a tiny value without a word on leniency`(
    goods: Int64,
    circumstances: [String],
    isTold: Bool,
    why: String
  ) throws {
    let trial = Trial(goods: .value(goods), fine: 1, circumstances: circumstances)
    #expect(
      try trial.advice(under: rules(tiny)) == (isTold ? [.leniencyNotExamined] : []),
      "\(why)"
    )
  }

  @Test(
    arguments: [
      (["slight": "多次违法"], false, "a ground was examined and rejected"),
      (["slight": " \u{3000}"], true, "without a word why"),
      (["bad": "没有从重情节"], true, "what aggravates is no leniency"),
      (["nothing": "没有这一项"], true, "no such circumstance"), ([:], true, "nothing was examined"),
    ] as [([String: String], Bool, String)]
  )
  func `who examined leniency and rejected it is not told to`(
    examined: [String: String],
    isTold: Bool,
    why: String
  ) throws {
    let trial = Trial(goods: .value(49_999), fine: 1, examined: examined)
    #expect(
      try trial.advice(under: rules(tiny)) == (isTold ? [.leniencyNotExamined] : []),
      "\(why)"
    )
    // What was rejected moves no band, and stands for nothing else.
    let heavier = Trial(grade: 1, examined: ["bad": "不成立"])
    #expect(try heavier.advice(under: rules(heavy)) == [.aggravationWithoutGround])
  }

  @Test
  func `a heavier grade needs a circumstance where some are listed`() throws {
    #expect(try Trial(grade: 1).advice(under: rules(heavy)) == [.aggravationWithoutGround])
    #expect(try Trial(grade: 0).advice(under: rules(heavy)) == [])
    #expect(try Trial(grade: 1, circumstances: ["bad"]).advice(under: rules(heavy)) == [])
    let unlisted = rules(heavy).replacing("effect: aggravate", with: "effect: timing")
    #expect(try Trial(grade: 1).advice(under: unlisted) == [])
  }

  @Test
  func `nothing is said of what is not imposed`() throws {
    let all = "\(excess)\n  \(tiny)\n  \(heavy)"
    for decision in [[], [CaseFile.Decided(measure: "fine", amount: 0)]] {
      let trial = Trial(
        goods: .value(1),
        grade: 1,
        decision: decision + [.init(measure: "warning")]
      )
      let findings = try trial.assessment(under: rules(all)).findings
      #expect(!findings.contains { $0.severity == .advice })
    }
    let trial = Trial(goods: .value(1), grade: 1, fine: 12)
    #expect(
      try trial.advice(under: rules(all))
        == [.outOfProportion, .leniencyNotExamined, .aggravationWithoutGround]
    )
  }

  @Test
  func `a rule that names the power stands before all others`() throws {
    let own = """
      - {rule: excess, measure: fine, of: 货值, over: 1000倍, powers: [d.power], basis: 甲法 第5条}
      """
    let trial = Trial(fine: 1_050_001)
    #expect(try trial.advice(under: rules("\(excess)\n  \(own)")) == [])
    let past = own.replacing("}", with: ", in_force: {from: 2022-01-01, to: 2023-01-01}}")
    #expect(try trial.advice(under: rules("\(excess)\n  \(past)")) == [.outOfProportion])
  }

  @Test
  func `the greatest numbers do not overflow`() throws {
    let text = rules(
      "- {rule: excess, measure: fine, of: 货值, over: 900000000000000倍, kinds: [penalty], basis: 甲法 第5条}"
    )
    let most = Int64.max
    let trial = Trial(goods: .value(most), gains: .value(most), fine: most)
    let codes = try trial.assessment(under: text).findings.map(\.code)
    #expect(codes.contains(.aboveStatutoryMost) && !codes.contains(.outOfProportion))
    let small = Trial(goods: .value(1), gains: .value(1), fine: most)
    #expect(
      try small.assessment(under: text).findings.map(\.code)
        == [.aboveStatutoryMost, .outOfProportion]
    )
  }

  @Test(arguments: Array(UInt64(1)...60))
  func `advice changes nothing else`(seed: UInt64) throws {
    var generator = CatalogGenerator(seed: seed)
    let catalog = generator.makeCatalog()
    var silent = catalog
    silent.proportions = []
    let (told, untold) = (try CompiledCatalog(catalog), try CompiledCatalog(silent))
    var cases = CaseGenerator(catalog: catalog, seed: seed)
    for _ in 0..<15 {
      let file = cases.makeCase()
      let (answer, other) = (told.assess(file), untold.assess(file))
      #expect(answer.outcome == other.outcome, "seed \(seed): \(file)")
      #expect(answer.verdict == other.verdict, "seed \(seed): \(file)")
      let rest = answer.findings.filter { $0.severity != .advice }
      #expect(rest == other.findings, "seed \(seed): \(file)")
    }
  }
}
