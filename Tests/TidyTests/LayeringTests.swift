import Testing

/// What each module may import besides the standard library; the order is the order of the layers.
///
/// SwiftPM does not refuse an import that is reached through another module; this table does.
private let allowedImports: KeyValuePairs<String, Set<String>> = [
  "SteelyardText": [],
  "SteelyardModel": [],
  "SteelyardDiagnostics": ["SteelyardText", "Synchronization"],
  "SteelyardSyntax": ["SteelyardDiagnostics", "SteelyardText", "CLibYAML"],
  "SteelyardArtifact": ["SteelyardModel", "CBytes", "CNettle", "Glibc"],
  "SteelyardSearch": ["SteelyardArtifact"],
  "SteelyardFormat": ["SteelyardDiagnostics", "SteelyardSyntax", "SteelyardText"],
  "SteelyardCompiler": [
    "SteelyardArtifact", "SteelyardDiagnostics", "SteelyardEvaluator", "SteelyardModel",
    "SteelyardSyntax", "SteelyardText", "Dispatch", "Synchronization",
  ],
  "SteelyardEvaluator": ["SteelyardArtifact", "SteelyardModel", "SteelyardText"],
  "SteelyardCases": [
    "SteelyardArtifact", "SteelyardEvaluator", "SteelyardModel", "SteelyardText", "CBytes", "Glibc",
  ],
  "SteelyardNotices": ["SteelyardEvaluator", "SteelyardModel", "SteelyardText", "Mustache"],
  "SteelyardAudit": [
    "SteelyardArtifact", "SteelyardCases", "SteelyardEvaluator", "SteelyardModel", "SteelyardText",
    "Glibc", "Synchronization",
  ],
  "SteelyardReview": [
    "SteelyardArtifact", "SteelyardCases", "SteelyardCompiler", "SteelyardDiagnostics",
    "SteelyardEvaluator", "SteelyardModel", "SteelyardSyntax", "SteelyardText",
  ],
  "Steelyard": [
    "SteelyardArtifact", "SteelyardAudit", "SteelyardCases", "SteelyardEvaluator", "SteelyardModel",
    "SteelyardNotices", "SteelyardSearch", "SteelyardText", "Synchronization",
  ],
  "steelyard": [
    "ArgumentParser", "Foundation", "Glibc", "Steelyard", "SteelyardCompiler",
    "SteelyardDiagnostics", "SteelyardFormat", "SteelyardReview", "SteelyardSyntax",
    "SteelyardText", "Synchronization",
  ],
  "steelyard-bench": [
    "ArgumentParser", "CAllocations", "Dispatch", "Foundation", "Glibc", "SteelyardArtifact",
    "SteelyardAudit", "SteelyardCases", "SteelyardEvaluator", "SteelyardText", "Synchronization",
  ],
]

@Test(arguments: SwiftSources.files.filter(\.isProduct))
func `a module imports only from the layers below`(file: SwiftFile) throws {
  let allowed = try #require(
    allowedImports.first { $0.key == file.module }?.value,
    "\(file.module) has no row in the table of layers"
  )
  for line in file.lines {
    guard line.contains("import "),
      let match = line.firstMatch(
        of: /^(?:@\w+ )*(?:public |package |internal |private )?import (?:\w+ )?(\w+)/
      )
    else { continue }
    #expect(allowed.contains(String(match.1)), "\(line)")
  }
}

@Test
func `only the doors re-export`() {
  let doors = ["Sources/Steelyard/Exports.swift", "Sources/SteelyardCompiler/Exports.swift"]
  for file in SwiftSources.files where file.isProduct && !doors.contains(file.path) {
    #expect(!file.code.contains { $0.contains("@_exported") }, "\(file.path)")
  }
}
