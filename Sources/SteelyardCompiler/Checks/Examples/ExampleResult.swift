package import SteelyardDiagnostics
package import SteelyardEvaluator

/// What came of one example.
package struct ExampleResult: Sendable {
  /// Where it stands.
  package let place: SourceSpan
  /// What its author calls it; empty where it has no name.
  package let name: String
  /// Whether a program wrote it and nobody has reviewed it yet.
  package let isGenerated: Bool
  /// The case it states; nil where that could not be read.
  package let file: CaseFile?
  /// What the rules come to; nil where it was not weighed.
  package let assessment: Assessment?
  /// What is wrong with it; empty where every expectation holds.
  package let diagnostics: [Diagnostic]
}
