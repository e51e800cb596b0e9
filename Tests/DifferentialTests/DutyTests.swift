import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

/// One power with a fine of 1000 to 9000 yuan, a band of 2000 to 6000, and circumstances of every weight.
private func rules(weighing: String) -> String {
  """
  steelyard: 1
  catalog: {id: d, title: 基准, issuer: {name: 机关, authority: "350200"}, in_force: {from: 2022-01-01}}
  instruments:
    甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
  circumstances:
    young: {name: 未成年, effect: lighten-or-mitigate, modality: must, basis: 甲法 第30条, kinds: [penalty]}
    weak: {name: 限制行为能力, effect: lighten-or-mitigate, modality: may, basis: 甲法 第31条, kinds: [penalty]}
    kind: {name: 从轻情节, effect: lighten, modality: must, basis: 甲法 第32条, kinds: [penalty]}
    plain: {name: 没有写明, effect: lighten, basis: 甲法 第33条, kinds: [penalty]}
    good: {name: 减轻情节, effect: mitigate, modality: must, basis: 甲法 第34条, kinds: [penalty]}
    bad: {name: 从重情节, effect: aggravate, basis: 甲法 第35条, kinds: [penalty]}
  factors:
    次数: {type: count, unit: 次, domain: 1次以上}
  powers:
    - {id: d.power, name: 甲, kind: penalty, basis: 甲法 第1条, statute: [{fine: 1000元以上9000元以下}]}
  standards:
    - power: d.power
      basis: 甲法 第2条
      weighing: {lighten: \(weighing), aggravate: widen}
      bands:
        - {grade: 较轻, when: {次数: 1次}, fine: 1000元以上2000元以下}
        - {grade: 一般, when: {次数: 2次}, fine: 2000元以上6000元以下}
        - {grade: 较重, when: {次数: 3次以上}, fine: 6000元以上9000元以下}
  """
}

/// The answer to a fine for the second offence, on which both evaluators have to agree.
private func answer(
  _ circumstances: [String],
  fine: Int64,
  times: Int64 = 2,
  weighing: String = "widen"
) throws -> Assessment {
  let text = rules(weighing: weighing)
  let compilation = Compiler.compile([SourceFile(path: "d.yaml", text: text)])
  let catalog = try #require(compilation.catalog)
  var file = CaseFile(power: "d.power")
  file.authority = Authority("350200")
  file.dates[.acted] = Day(number: 19_800)
  file.facts["次数"] = .value(times)
  file.circumstances = circumstances.map { CaseFile.Claim(id: $0) }
  file.decision = [CaseFile.Decided(measure: "fine", amount: fine * 100)]
  let fast = try CompiledCatalog(catalog).assess(file)
  #expect(fast.essence == ReferenceEvaluator(catalog: catalog).assess(file).essence)
  return fast
}

@Test(
  arguments: [
    (["young"], 6000, FindingCode?.some(.lighteningNotApplied)), (["young"], 5999, nil),
    (["young"], 500, nil), (["weak"], 6000, nil), (["plain"], 6000, nil),
    (["kind"], 6000, .lighteningNotApplied), (["kind"], 5999, nil),
    (["good"], 1000, .mitigationNotApplied), (["good"], 6000, .mitigationNotApplied),
    (["good"], 999, nil), (["kind", "bad"], 6000, nil), (["good", "bad"], 6000, nil),
    (["weak", "kind"], 6000, .lighteningNotApplied), ([], 6000, nil), (["bad"], 6000, nil),
  ] as [([String], Int64, FindingCode?)]
)
func `what must make a decision lighter is a finding where it did not, what may is none`(
  circumstances: [String],
  fine: Int64,
  code: FindingCode?
) throws {
  let found = try answer(circumstances, fine: fine)
  #expect(found.findings.map(\.code) == [code].compactMap(\.self))
  switch code {
  case .mitigationNotApplied: #expect(found.outcome == .unlawful)
  case .lighteningNotApplied: #expect(found.outcome == .departs)
  default: #expect(found.outcome == .conforms)
  }
}

@Test
func `a band that was moved, or tests for the circumstance, is lighter by itself`() throws {
  #expect(try answer(["kind"], fine: 2000, weighing: "{shift: 1}").findings.isEmpty)
  #expect(try answer(["kind"], fine: 6000, weighing: "in-bands").findings.isEmpty)
  // Below the first band there is none to move to.
  let first = try answer(["kind"], fine: 2000, times: 1, weighing: "{shift: 1}")
  #expect(first.findings.map(\.code) == [.lighteningNotApplied])
}

@Test
func `the words name the circumstance, the amount and the provision`() throws {
  let lighter = try #require(try answer(["young"], fine: 6000).findings.first)
  #expect(lighter.message.chinese == "有「未成年」情节，应当从轻，罚款6000元却是裁量基准的上限")
  #expect(
    lighter.message.english
      == "for `young` the decision must be lighter, and the fine of 6,000 yuan is the most of the benchmark"
  )
  #expect(lighter.provision == "甲法 第30条" && lighter.measure == "fine")
  let below = try #require(try answer(["good"], fine: 1000).findings.first)
  #expect(below.message.chinese == "有「减轻情节」情节，应当减轻处罚，罚款1000元却没有低于法定下限")
  #expect(below.provision == "甲法 第34条")
}
