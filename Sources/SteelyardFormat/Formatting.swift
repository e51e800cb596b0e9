public import SteelyardDiagnostics

/// What came of formatting a rules file.
public struct Formatting: Sendable {
  /// The file that was formatted.
  public let source: SourceFile
  /// The canonical text; nil where the file cannot be read.
  public let text: String?
  /// Why there is none.
  public let diagnostics: [Diagnostic]

  /// Whether the canonical text differs from the file.
  public var isChanged: Bool {
    guard let text else { return false }
    return !text.utf8.elementsEqual(source.bytes)
  }

  /// The lines that change, as a preview in the manner of `diff -u`; empty where none does.
  public var preview: String {
    guard let text, isChanged else { return "" }
    return LineDifference(from: source.bytes, to: Array(text.utf8)).text(path: source.path)
  }
}
