import SteelyardArtifact
import SteelyardAudit
import SteelyardCases
import SteelyardEvaluator
import Synchronization
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
@discardableResult
func expectAgreement(
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
