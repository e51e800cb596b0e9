import SteelyardDiagnostics
import SteelyardText

/// A text with marks around what a diagnostic is about.
///
/// `«` and `»` stand around the span, and are no part of the text.
struct MarkedText {
  let file: SourceFile
  let span: SourceSpan

  init(_ marked: String, path: String = "rules/a.yaml") {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for character in marked.unicodeScalars {
      if character == "«" || character == "»" {
        ends.append(bytes.count)
      } else {
        bytes += Array(String(character).utf8)
      }
    }
    file = SourceFile(path: path, bytes: bytes)
    span = Self.span(from: ends.first ?? 0, to: ends.last ?? 0, in: bytes)
  }

  /// The span of a run of bytes.
  static func span(from start: Int, to end: Int, in bytes: [UInt8], file: Int = 0) -> SourceSpan {
    let lines = LineIndex(bytes)
    return SourceSpan(
      file: file,
      start: lines.location(at: start, in: bytes),
      end: lines.location(at: end, in: bytes)
    )
  }

  /// A diagnostic about the span.
  func diagnostic(_ severity: Diagnostic.Severity = .error) -> Diagnostic {
    Diagnostic(
      code: "overlapping-bands",
      severity: severity,
      message: Bilingual("两个阶次重叠", "two bands overlap"),
      span: span
    )
  }

  /// The screen that the diagnostic makes.
  func screen(_ language: Language = .english, width: Int = 120) -> String {
    TextRenderer(files: [file], language: language, width: width).render([diagnostic()])
  }
}
