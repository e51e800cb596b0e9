public import SteelyardDiagnostics

/// What came of checking rules: everything that was found, and nothing that could be used.
public struct Check: Sendable {
  /// The remarks, in the order of files and places.
  public let diagnostics: [Diagnostic]
  /// The texts in the order to which spans refer.
  public let sources: [SourceFile]
}

extension Compilation {
  /// What was found, without what could be used.
  public var check: Check { Check(diagnostics: diagnostics, sources: sources) }
}
