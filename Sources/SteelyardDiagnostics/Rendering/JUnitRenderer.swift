public import SteelyardText

/// Writes diagnostics as a JUnit report, which build servers read.
///
/// Every error is a failed test case and every other remark one that passed with output; a file without remarks is one that
/// passed.
public struct JUnitRenderer: Sendable {
  /// The files that were read together.
  public let files: [SourceFile]
  /// The language of the messages.
  public let language: Language

  /// Makes a renderer.
  public init(files: [SourceFile], language: Language) {
    self.files = files
    self.language = language
  }

  /// The report, with a suite for each file.
  public func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    let sorted = diagnostics.inReadingOrder()
    let byFile = Dictionary(grouping: sorted, by: \.span.file)
    let placeless = sorted.filter { !files.indices.contains($0.span.file) }
    let inFiles = files.indices.reduce(0) { $0 + max(1, byFile[$1]?.count ?? 0) }
    let total = inFiles + placeless.count
    let failures = DiagnosticSummary(sorted).errors
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<testsuites name=\"steelyard\" tests=\"\(total)\" failures=\"\(failures)\">\n"
    for file in files.indices { xml += suite(files[file].path, byFile[file] ?? []) }
    if !placeless.isEmpty { xml += suite("steelyard", placeless) }
    return xml + "</testsuites>\n"
  }

  private func suite(_ path: String, _ diagnostics: [Diagnostic]) -> String {
    let path = path.escapedForMarkup
    let failures = DiagnosticSummary(diagnostics).errors
    let tests = max(1, diagnostics.count)
    var xml = "  <testsuite name=\"\(path)\" tests=\"\(tests)\" failures=\"\(failures)\">\n"
    if diagnostics.isEmpty { xml += "    <testcase classname=\"\(path)\" name=\"check\"/>\n" }
    for diagnostic in diagnostics { xml += testCase(path, diagnostic) }
    return xml + "  </testsuite>\n"
  }

  private func testCase(_ path: String, _ diagnostic: Diagnostic) -> String {
    let start = diagnostic.span.start
    let code = diagnostic.code.escapedForMarkup
    let message = diagnostic.message[language].escapedForMarkup
    let text = diagnostic.textWithHelp(in: language).escapedForMarkup
    let name = "\(code) \(start.line):\(start.column)"
    let result =
      switch diagnostic.severity {
      case .error: "<failure type=\"\(code)\" message=\"\(message)\">\(text)</failure>"
      case .warning, .note: "<system-out>\(text)</system-out>"
      }
    return "    <testcase classname=\"\(path)\" name=\"\(name)\">\(result)</testcase>\n"
  }
}
