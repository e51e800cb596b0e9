package import SteelyardArtifact
package import SteelyardDiagnostics

/// The rules of a folder with what came of all their examples and of the cases in tables beside them.
package struct ExampleTrial: Sendable {
  /// The compiled rules; nil where they are not sound, and nothing was run.
  package let catalog: CompiledCatalog?
  /// What is wrong with rules and tables, failed examples aside.
  package let faults: [Diagnostic]
  /// What came of each example.
  package let results: [ExampleResult]
  /// The texts to which spans refer: the rules by path, then the tables by path.
  package let sources: [SourceFile]
}
