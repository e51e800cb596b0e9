public import SteelyardText

/// Writes diagnostics as SARIF 2.1.0, which code hosts and editors read.
public struct SARIFRenderer: Sendable {
  /// The files that were read together.
  public let files: [SourceFile]
  /// The language of the messages.
  public let language: Language
  /// The version of the tool.
  public let version: String
  /// The catalogue of codes; those that occur are described in the document.
  public let codes: [DiagnosticCode]

  /// Makes a renderer.
  public init(files: [SourceFile], language: Language, version: String, codes: [DiagnosticCode]) {
    self.files = files
    self.language = language
    self.version = version
    self.codes = codes
  }

  /// The document, with one run.
  public func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    let sorted = diagnostics.inReadingOrder()
    let occurring = Set(sorted.map(\.code)).sorted()
    var json = JSONWriter(pretty: true)
    json.object {
      $0.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      $0.member("version", "2.1.0")
      $0.array("runs") {
        $0.object {
          $0.object("tool") { writeDriver(of: occurring, to: &$0) }
          $0.member("columnKind", "unicodeCodePoints")
          $0.array("results") {
            for diagnostic in sorted { write(diagnostic, among: occurring, to: &$0) }
          }
        }
      }
    }
    return json.text + "\n"
  }

  private func writeDriver(of occurring: [String], to json: inout JSONWriter) {
    json.object("driver") {
      $0.member("name", "steelyard")
      $0.member("version", version)
      $0.array("rules") { for code in occurring { writeRule(code, to: &$0) } }
    }
  }

  private func writeRule(_ code: String, to json: inout JSONWriter) {
    let entry = codes.first { $0.code == code }
    json.object {
      $0.member("id", code)
      guard let entry else { return }
      $0.object("shortDescription") { $0.member("text", entry.title[language]) }
      $0.object("fullDescription") { $0.member("text", entry.explanation[language]) }
      $0.object("defaultConfiguration") { $0.member("level", entry.severity.rawValue) }
    }
  }

  private func write(
    _ diagnostic: Diagnostic,
    among occurring: [String],
    to json: inout JSONWriter
  ) {
    json.object {
      $0.member("ruleId", diagnostic.code)
      if let index = occurring.firstIndex(of: diagnostic.code) { $0.member("ruleIndex", index) }
      $0.member("level", diagnostic.severity.rawValue)
      $0.object("message") { $0.member("text", diagnostic.textWithHelp(in: language)) }
      $0.array("locations") { write(diagnostic.span, nil, to: &$0) }
      $0.array("relatedLocations") {
        for note in diagnostic.notes {
          if let span = note.span { write(span, note.message, to: &$0) }
        }
      }
    }
  }

  private func write(_ span: SourceSpan, _ message: Bilingual?, to json: inout JSONWriter) {
    guard files.indices.contains(span.file) else { return }
    json.object {
      $0.object("physicalLocation") {
        $0.object("artifactLocation") { $0.member("uri", files[span.file].uri) }
        $0.object("region") {
          $0.member("startLine", span.start.line)
          $0.member("startColumn", span.start.column)
          $0.member("endLine", span.end.line)
          $0.member("endColumn", span.end.column)
          $0.member("byteOffset", span.start.offset)
          $0.member("byteLength", span.end.offset - span.start.offset)
        }
      }
      if let message { $0.object("message") { $0.member("text", message[language]) } }
    }
  }
}

extension SourceFile {
  /// The path as a reference of RFC 3986.
  fileprivate var uri: String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let digits = Array("0123456789ABCDEF")
    let scheme = path.hasPrefix("/") ? "file://" : ""
    return path.utf8.reduce(into: scheme) { uri, byte in
      if plain.contains(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        uri += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
