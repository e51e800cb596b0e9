import SteelyardArtifact
import SteelyardAudit
import SteelyardCompiler
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

/// Audits an input by a catalogue, the short way where possible or the long way for all.
private func audit(
  _ input: String,
  _ catalog: CompiledCatalog,
  _ options: AuditOptions,
  goesShortWay: Bool
) async throws -> Bench.Result {
  try await Bench.run(
    Audit(catalog: catalog, options: options, goesShortWay: goesShortWay),
    Array(input.utf8)
  )
}

@Test(arguments: 1...60 as ClosedRange<UInt64>)
func `the short way and the long way come to the same`(seed: UInt64) async throws {
  var generator = CatalogGenerator(seed: seed)
  let catalog = generator.makeCatalog()
  let compiled = try CompiledCatalog(catalog)
  var cases = CaseGenerator(catalog: catalog, seed: seed)
  var scribe = CaseScribe(random: SplitMix64(seed: seed), catalog: catalog)
  var lines: [String] = []
  for _ in 0..<200 { lines.append(scribe.json(cases.makeCase())) }
  let input = lines.joined(separator: "\n")
  for allowsUnknown in [false, true] {
    var options = Bench.options(chunk: 4_096)
    options.allowsUnknown = allowsUnknown
    let short = try await audit(input, compiled, options, goesShortWay: true)
    let long = try await audit(input, compiled, options, goesShortWay: false)
    for (left, right) in zip(short.findings, long.findings) where left != right {
      Issue.record("seed \(seed):\n\(left)\n\(right)")
      return
    }
    #expect(short.findings.count == long.findings.count, "seed \(seed)")
    #expect((short.rejects == long.rejects) == true, "seed \(seed)")
    #expect((short.summary == long.summary) == true, "seed \(seed)")
  }
}
