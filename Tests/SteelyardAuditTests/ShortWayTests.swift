import SteelyardArtifact
import SteelyardAudit
import SteelyardCases
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

@Test(arguments: 1...40 as ClosedRange<UInt64>)
func `the short way and the long way come to the same`(seed: UInt64) async throws {
  let sample = try GeneratedInput(seed: seed, cases: 150)
  for (allowsUnknown, detail) in [(false, AuditOptions.Detail.brief), (true, .outcome)] {
    var options = Bench.options(chunk: 4_096)
    (options.allowsUnknown, options.detail) = (allowsUnknown, detail)
    _ = try await expectAgreement(
      sample.lines.joined(separator: "\n"),
      sample.catalog,
      options,
      seed: seed
    )
    var table = Bench.options(table: .utf8, names: ["note": "ignore"], chunk: 4_096)
    (table.allowsUnknown, table.detail) = (allowsUnknown, detail)
    _ = try await expectAgreement(
      sample.rows.joined(separator: "\n"),
      sample.catalog,
      table,
      seed: seed
    )
  }
}

@Test
func `what is written plainly goes the short way`() async throws {
  let catalog = FoodCatalog().catalog
  let compiled = try CompiledCatalog(catalog)
  let power = try #require(catalog.powers.first).id
  let line =
    #"{"case": "1", "power": "\#(power)", "acted": "2024-03-01", "decided": "2024-05-01", "officer": "王", "#
  let lines = [
    line + #""decision": {"fine": 70000, "confiscate-gains": true}}"#,
    line + #""authority": "350200.market", "decision": {"fine": "7.5万元"}}"#,
    line + #""subject": "单位", "procedure": {"prior-notice": "2024-04-01"}, "decision": {}}"#,
  ]
  let share = try await expectAgreement(
    lines.joined(separator: "\n"),
    compiled,
    Bench.options(),
    seed: 0
  )
  #expect(share == 100)
}
