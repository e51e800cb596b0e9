public import SteelyardDiagnostics
public import SteelyardModel

/// What came of compiling rules: everything that was found, and the catalog where nothing forbids its use.
public struct Compilation: Sendable {
  /// The catalog; nil where there are errors.
  public let catalog: Catalog?
  /// The remarks, in the order of files and places.
  public let diagnostics: [Diagnostic]
  /// The texts in the order to which spans refer: by path, whatever the order in which they were given.
  public let sources: [SourceFile]
}
