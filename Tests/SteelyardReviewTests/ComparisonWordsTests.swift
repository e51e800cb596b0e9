import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardReview
import SteelyardText
import Testing

/// A catalogue of the sample with a step, a time limit, a circumstance and a counter.
private func catalog(_ changes: KeyValuePairs<String, String> = [:]) throws -> CompiledCatalog {
  var rules = Sample.rules.replacing(
    "powers:\n  - id",
    with: """
      circumstances:
        轻微: {name: 轻微, effect: lighten, basis: 某法 第2条, kinds: [penalty]}
      procedures:
        - {step: legal-review, kinds: [penalty], basis: 某法 第3条, when: {fine: 1万元以上}}
      deadlines:
        - from: filed
          to: decided
          within: 60日
          excluding: [听证]
          extendable: {by: 1个月, approver: 负责人, because: 案情复杂}
          basis: 某法 第4条
          kinds: [penalty]
          when: {without: [轻微]}
      proportion:
        - {rule: tiny-value, measure: fine, of: 货值, under: 500元, kinds: [penalty], basis: 某法 第5条}
      powers:
        - id
      """
  )
  for (old, new) in changes {
    try #require(rules.contains(old), "\(old)")
    rules = rules.replacing(old, with: new)
  }
  let compilation = Compiler.compile([SourceFile(path: "rules.yaml", text: rules)])
  let catalog = try #require(
    compilation.catalog,
    "\(compilation.diagnostics.map(\.message.english))"
  )
  return try CompiledCatalog(catalog)
}

private let changed: KeyValuePairs<String, String> = [
  "effect: lighten": "effect: mitigate",
  "step: legal-review": "step: head-approval",
  "within: 60日": "within: 1个月",
  "under: 500元": "under: 1234.5元",
  "{type: money}": "{type: money, default: 8000元}",
  "{type: count, unit: 次, domain: 1次以上}":
    "{type: count, unit: 次, domain: 1次以上, counts: {same: power, window: 1年, includes_present: true, per: vehicle}}",
]

@Test
func `what reads otherwise is told in each language`() throws {
  let comparison = try Comparison(from: catalog(), to: catalog(changed))
  let chinese = ComparisonText(language: .chinese).text(comparison)
  let english = ComparisonText(language: .english).text(comparison)
  #expect(
    chinese == """
      test.sale  违法销售
        因素「货值」：由案卷载明，0元 – … → 由案卷载明，0元 – …，未填时为8000元
        因素「次数」的计次口径：（无） → 同一事项，1年以内，自前次行为日起算，按车辆，含本次

      全部权力事项共用的部分
        情节「轻微」：轻微，从轻，某法 第2条，行政处罚 → 轻微，减轻，某法 第2条，行政处罚
        程序「法制审核」（000000.market）：行政处罚，罚款 1万元以上，某法 第3条，2022-01-01 – … → （无）
        期限 立案 → 作出决定：60日，可延长1个月（负责人，案情复杂），不计听证，某法 第4条，000000.market，2022-01-01 – …，行政处罚，没有「轻微」 → \
      1个月，可延长1个月（负责人，案情复杂），不计听证，某法 第4条，000000.market，2022-01-01 – …，行政处罚，没有「轻微」
        过罚相当提示「tiny-value」（000000.market）：货值，不满500元，罚款，某法 第5条，2022-01-01 – …，行政处罚 → \
      货值，不满1234.5元，罚款，某法 第5条，2022-01-01 – …，行政处罚
        程序「负责人批准」（000000.market）：（无） → 行政处罚，罚款 1万元以上，某法 第3条，2022-01-01 – …

      权力事项：新增 0、取消 0、变更 1；情形：从严 0、从宽 0、不同 0、换档 0

      """
  )
  #expect(
    english == """
      test.sale  违法销售
        factor `货值`: stated, 0 yuan – … → stated, 0 yuan – …, 8,000 yuan where it is not stated
        how factor `次数` is counted: (none) → the same power, within 1 year, from the day of the earlier act, per vehicle, \
      the present act included

      what all powers share
        circumstance `轻微`: 轻微, lightens, 某法 第2条, administrative penalty → 轻微, mitigates below the statutory least, \
      某法 第2条, administrative penalty
        procedure `legal review` (000000.market): administrative penalty, fine 1万元以上, 某法 第3条, 2022-01-01 – … → (none)
        time limit filing the case → the decision: 60 days, may be extended by 1 month (负责人, 案情复杂), without hearing, \
      某法 第4条, 000000.market, 2022-01-01 – …, administrative penalty, without `轻微` → 1 month, \
      may be extended by 1 month (负责人, 案情复杂), without hearing, 某法 第4条, 000000.market, 2022-01-01 – …, \
      administrative penalty, without `轻微`
        alarm about proportion `tiny-value` (000000.market): 货值, under 500 yuan, fine, 某法 第5条, 2022-01-01 – …, \
      administrative penalty → 货值, under 1,234.50 yuan, fine, 某法 第5条, 2022-01-01 – …, administrative penalty
        procedure `approval by the head` (000000.market): (none) → administrative penalty, fine 1万元以上, 某法 第3条, 2022-01-01 – …

      powers: new 0, gone 0, changed 1; parts: stricter 0, laxer 0, different 0, moved 0

      """
  )
}
