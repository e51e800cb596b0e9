import SteelyardArtifact
import SteelyardAudit
import SteelyardCases
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import Synchronization
import TestSupport
import Testing

/// Counts the cases that went the long way.
private final class LongWay: Sendable {
  let cases = Atomic<Int>(0)
}

/// Audits an input by a catalogue, the short way where possible or the long way for all.
private func audit(
  _ input: String,
  _ catalog: CompiledCatalog,
  _ options: AuditOptions,
  goesShortWay: Bool,
  counting longWay: LongWay = LongWay()
) async throws -> Bench.Result {
  let audit = Audit(
    options: options,
    reader: CaseReader(catalog: catalog, allowsUnknown: options.allowsUnknown),
    powers: AuditPowers(
      count: catalog.powerCount,
      id: { catalog.power(at: $0)?.id ?? "" },
      number: { catalog.position(ofPower: $0) }
    ),
    catalog: goesShortWay ? catalog : nil,
    assess: { file in
      longWay.cases.add(1, ordering: .relaxed)
      return catalog.assess(file)
    }
  )
  return try await Bench.run(audit, Array(input.utf8))
}

/// Holds both ways against each other, and says how many cases in a hundred went the short one.
private func expectAgreement(
  _ input: String,
  _ catalog: CompiledCatalog,
  _ options: AuditOptions,
  seed: UInt64
) async throws -> Int {
  let longWay = LongWay()
  let short = try await audit(input, catalog, options, goesShortWay: true, counting: longWay)
  let long = try await audit(input, catalog, options, goesShortWay: false)
  for (left, right) in zip(short.findings, long.findings) where left != right {
    Issue.record("seed \(seed):\n\(left)\n\(right)")
    break
  }
  #expect(short.findings.count == long.findings.count, "seed \(seed)")
  #expect((short.rejects == long.rejects) == true, "seed \(seed)")
  #expect((short.summary == long.summary) == true, "seed \(seed)")
  let cases = max(1, short.summary.counts.cases)
  return (cases - longWay.cases.load(ordering: .relaxed)) * 100 / cases
}

@Test(arguments: 1...40 as ClosedRange<UInt64>)
func `the short way and the long way come to the same`(seed: UInt64) async throws {
  var generator = CatalogGenerator(seed: seed)
  let catalog = generator.makeCatalog()
  let compiled = try CompiledCatalog(catalog)
  var cases = CaseGenerator(catalog: catalog, seed: seed)
  var scribe = CaseScribe(random: SplitMix64(seed: seed), catalog: catalog)
  var lines: [String] = []
  var rows = [scribe.headings.joined(separator: ",")]
  for _ in 0..<150 {
    let file = cases.makeCase()
    lines.append(scribe.json(file))
    rows.append(scribe.row(file))
  }
  for allowsUnknown in [false, true] {
    var options = Bench.options(chunk: 4_096)
    options.allowsUnknown = allowsUnknown
    _ = try await expectAgreement(
      lines.joined(separator: "\n"),
      compiled,
      options,
      seed: seed
    )
    var table = Bench.options(table: .utf8, names: ["note": "ignore"], chunk: 4_096)
    table.allowsUnknown = allowsUnknown
    _ = try await expectAgreement(rows.joined(separator: "\n"), compiled, table, seed: seed)
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
