import SteelyardArtifact
import SteelyardAudit
import SteelyardCases
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import Testing

/// Two powers for one act, and one whose law changed so that nobody can say which is lighter.
private let rules = """
  steelyard: 1
  catalog: {id: j, title: 基准, issuer: {name: 机关, authority: "000000"}, in_force: {from: 2020-01-01}}
  instruments:
    甲法: {title: 甲法, kind: law, in_force: {from: 2019-01-01}}
  concurrence:
    - {rule: heavier, measure: fine, kinds: [penalty], basis: 甲法 第29条}
    - {rule: set-off, measure: fine, kinds: [penalty], basis: 甲法 第35条}
  powers:
    - {id: j.one, name: 甲, kind: penalty, basis: 甲法 第1条, statute: [{fine: 1000元以上5000元以下}]}
    - {id: j.two, name: 乙, kind: penalty, basis: 甲法 第2条, statute: [{fine: 1000元以上9000元以下}]}
    - id: j.law
      name: 丙
      kind: penalty
      basis: 甲法 第3条
      statute:
        - {fine: 2000元以上5000元以下, in_force: {to: 2023-12-31}}
        - {fine: 1000元以上9000元以下, in_force: {from: 2024-01-01}}
  """

private let cases: [(json: String, row: String)] = [
  (#""power":["j.one","j.two"],"decision":{"fine":"3000元"}"#, "j.one;j.two,3000元,,,,,,,,,,"),
  (
    #""power":["j.one","j.two"],"decisions":{"j.one":{"fine":"3000元"},"j.two":{"fine":"4000元"}}"#,
    "j.one;j.two,,,,,3000元,4000元,,,,,"
  ),
  (
    #""power":["j.one","j.two"],"decisions":{"j.one":{},"j.two":{"fine":"4000元"}}"#,
    "j.one;j.two,,,,,否,4000元,,,,,"
  ),
  (
    #""power":"j.one","decision":{"fine":"3000元"},"earlier":[{"case":"e-1","decided":"2023-01-01","decision":{"fine":"2000元"}}]"#,
    "j.one,3000元,,,,,,e-1,2023-01-01,2000元,,"
  ),
  (
    #""power":"j.one","decision":{"fine":"3000元"},"served_before":{"fine":"2000元"},"criminal":{"fine":"5000元"}"#,
    "j.one,3000元,,,,,,,,,2000元,5000元"
  ),
  (#""power":"j.law","decision":{"fine":"3000元"}"#, "j.law,3000元,,,,,,,,,,"),
  (
    #""power":"j.law","decision":{"fine":"900元"},"law":{"applies":"act","by":"法制科","ground":"下限较高，上限较低，经集体讨论"}"#,
    "j.law,900元,act,法制科,下限较高，上限较低，经集体讨论,,,,,,,"
  ),
  (
    #""power":"j.law","decision":{"fine":"900元"},"law":{"applies":"decision","by":"法制科","ground":"同上"}"#,
    "j.law,900元,decision,法制科,同上,,,,,,,"
  ),
  (#""power":"j.law","law":{"applies":"later"}"#, "j.law,,later,,,,,,,,,"),
  (#""power":"j.law","law":{"by":"法制科"}"#, "j.law,,,法制科,,,,,,,,"),
  (
    #""power":"j.one","decisions":{"j.two":{"fine":"4000元"}}"#,
    "j.one,,,,,,4000元,,,,,"
  ),
]

private func audit(_ text: String, table: Bool) async throws -> Bench.Result {
  let compilation = Compiler.compile([SourceFile(path: "j.yaml", text: rules)])
  #expect(compilation.diagnostics.filter { $0.severity == .error }.map(\.code) == [])
  let catalog = try CompiledCatalog(try #require(compilation.catalog))
  let audit = Audit(
    options: table ? Bench.options(table: .utf8) : Bench.options(),
    reader: CaseReader(catalog: catalog),
    powers: AuditPowers(
      count: catalog.powerCount,
      id: { catalog.power(at: $0)?.id ?? "" },
      number: { catalog.position(ofPower: $0) }
    ),
    catalog: catalog,
    assess: { catalog.assess($0) }
  )
  return try await Bench.run(audit, Array(text.utf8))
}

@Test
func `a table says of two laws and joint cases what JSON Lines say`() async throws {
  let dates = #""authority":"000000","acted":"2022-05-01","decided":"2024-06-01""#
  let lines = cases.enumerated().map { "{\"case\":\"c-\($0)\",\(dates),\($1.json)}" }
  let columns = [
    "case", "authority", "acted", "decided", "power", "decision:fine", "law:applies", "law:by",
    "law:ground", "decisions:j.one:fine", "decisions:j.two:fine", "earlier:case", "earlier:decided",
    "earlier:decision:fine", "served_before:fine", "criminal:fine",
  ]
  let rows = cases.enumerated().map { "c-\($0),000000,2022-05-01,2024-06-01,\($1.row)" }
  // The first line of the other is its header.
  let json = try await audit("\n" + lines.joined(separator: "\n"), table: false)
  let table = try await audit(
    ([columns.joined(separator: ",")] + rows).joined(separator: "\n"),
    table: true
  )
  #expect(json.findings == table.findings)
  #expect(json.summary.outcomes == table.summary.outcomes)
  #expect(json.summary.findings == table.summary.findings)
  #expect(json.rejects.count == table.rejects.count && json.rejects.count == 3)
}
