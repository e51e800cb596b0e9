public import SteelyardText

/// Writes diagnostics as workflow commands, which GitHub shows beside the lines of a change.
public struct GitHubRenderer: Sendable {
  /// The files that were read together.
  public let files: [SourceFile]
  /// The language of the messages.
  public let language: Language

  /// Makes a renderer.
  public init(files: [SourceFile], language: Language) {
    self.files = files
    self.language = language
  }

  /// The commands, a line for each.
  public func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.inReadingOrder().map { render($0) + "\n" }.joined()
  }

  private func render(_ diagnostic: Diagnostic) -> String {
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let text = Self.escape(diagnostic.textWithHelp(in: language), property: false)
    let properties =
      place(diagnostic.span) + ["title=\(Self.escape(diagnostic.code, property: true))"]
    return "::\(command) \(properties.joined(separator: ","))::\(text)"
  }

  /// Where the remark belongs; columns only within one line, for GitHub refuses others.
  private func place(_ span: SourceSpan) -> [String] {
    guard files.indices.contains(span.file) else { return [] }
    let file = "file=\(Self.escape(files[span.file].path, property: true))"
    let lines = [file, "line=\(span.start.line)", "endLine=\(span.end.line)"]
    guard span.start.line == span.end.line else { return lines }
    let last = max(span.start.column, span.end.column - 1)
    return lines + ["col=\(span.start.column)", "endColumn=\(last)"]
  }

  private static func escape(_ text: String, property: Bool) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where property: escaped += "%3A"
      case "," where property: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
