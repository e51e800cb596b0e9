public import SteelyardDiagnostics

/// What came of reading a YAML text.
public struct YAMLReading: Sendable {
  /// The tree; nil where the text is empty or could not be read to its end.
  public let root: Node?
  /// What is wrong with the text, in its order.
  public let diagnostics: [Diagnostic]

  package init(root: Node?, diagnostics: [Diagnostic]) {
    self.root = root
    self.diagnostics = diagnostics
  }
}
