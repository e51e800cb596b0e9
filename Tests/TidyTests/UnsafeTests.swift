import Testing

/// Where `unsafe` may stand, and what makes it sound there.
private let addresses: KeyValuePairs<String, String> = [
  "Sources/SteelyardArtifact/": "offsets are verified once, before anything is looked up",
  "Sources/SteelyardEvaluator/Evaluation/": "the hot path over verified rows",
  "Sources/SteelyardSyntax/": "libyaml's event parser is C",
  "Sources/SteelyardCases/": "scanners over bytes that are bounded by their own length",
  "Sources/SteelyardAudit/": "chunks of mapped input and output",
  "Sources/steelyard-bench/": "clocks, child processes and the counter of allocations are C",
  "Sources/steelyard/": "signals and terminals are C",
]

@Test(arguments: SwiftSources.files.filter(\.isProduct))
func `unsafe stands only at its few addresses`(file: SwiftFile) {
  guard !addresses.contains(where: { file.path.hasPrefix($0.key) }) else { return }
  #expect(file.linesMatching(/\bunsafe\b/) == [])
}
