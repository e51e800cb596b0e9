public import SteelyardText

/// Writes diagnostics as one JSON document.
public struct JSONRenderer: Sendable {
  /// The files that were read together.
  public let files: [SourceFile]
  /// The language of the messages; nil for both, as `{"zh": …, "en": …}`.
  public let language: Language?

  /// Makes a renderer.
  public init(files: [SourceFile], language: Language?) {
    self.files = files
    self.language = language
  }

  /// The document: `diagnostics` in reading order, and `summary`.
  public func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    let sorted = diagnostics.inReadingOrder()
    var json = JSONWriter(pretty: true)
    json.object {
      $0.array("diagnostics") { for diagnostic in sorted { write(diagnostic, to: &$0) } }
      let summary = DiagnosticSummary(sorted)
      $0.object("summary") {
        $0.member("errors", summary.errors)
        $0.member("warnings", summary.warnings)
        $0.member("notes", summary.notes)
      }
    }
    return json.text + "\n"
  }

  private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.object {
      $0.member("code", diagnostic.code)
      $0.member("severity", diagnostic.severity.rawValue)
      $0.key("message")
      write(diagnostic.message, to: &$0)
      write(diagnostic.span, to: &$0)
      $0.array("notes") { for note in diagnostic.notes { write(note, to: &$0) } }
      $0.array("help") { for help in diagnostic.help { write(help, to: &$0) } }
    }
  }

  private func write(_ note: Diagnostic.Note, to json: inout JSONWriter) {
    json.object {
      $0.key("message")
      write(note.message, to: &$0)
      if let span = note.span { write(span, to: &$0) }
    }
  }

  private func write(_ span: SourceSpan, to json: inout JSONWriter) {
    if files.indices.contains(span.file) { json.member("path", files[span.file].path) }
    write(span.start, as: "start", to: &json)
    write(span.end, as: "end", to: &json)
  }

  private func write(_ place: SourceLocation, as key: String, to json: inout JSONWriter) {
    json.object(key) {
      $0.member("offset", place.offset)
      $0.member("line", place.line)
      $0.member("column", place.column)
    }
  }

  private func write(_ text: Bilingual, to json: inout JSONWriter) {
    if let language { return json.value(text[language]) }
    json.object {
      for language in Language.allCases { $0.member(language.rawValue, text[language]) }
    }
  }
}
