import SteelyardDiagnostics
import SteelyardText

/// Collects what is wrong with the rules.
struct DiagnosticLog: Sendable {
  /// So many remarks of one log are kept; nobody reads more, and a generated file may earn millions.
  static let limit = 10_000

  private var kept: [Diagnostic] = []
  private var leftOut = DiagnosticSurplus()

  /// What was reported so far, in the order of the work; where there was too much, the last one says how much more.
  var diagnostics: [Diagnostic] { leftOut.isEmpty ? kept : kept + [leftOut.remark] }

  /// Adds a remark.
  ///
  /// - Parameters:
  ///   - code: The kind of remark.
  ///   - message: What is wrong, in one line.
  ///   - span: The smallest run of text that shows it.
  ///   - severity: How grave it is, where that differs from what the code says.
  ///   - notes: The other places involved.
  ///   - help: What to do.
  mutating func report(
    _ code: DiagnosticCode,
    _ message: Bilingual,
    at span: SourceSpan,
    severity: Diagnostic.Severity? = nil,
    notes: [Diagnostic.Note] = [],
    help: [Bilingual] = []
  ) {
    guard kept.count < Self.limit else {
      leftOut.add(severity ?? code.severity, at: span)
      return
    }
    kept.append(
      Diagnostic(
        code: code.code,
        severity: severity ?? code.severity,
        message: message,
        span: span,
        notes: notes,
        help: help
      )
    )
  }

  /// Adds a remark unless the same one was made at that place.
  mutating func reportOnce(
    _ code: DiagnosticCode,
    _ message: Bilingual,
    at span: SourceSpan,
    help: [Bilingual]
  ) {
    let isKnown = kept.contains {
      $0.code == code.code && $0.span == span && $0.message == message
    }
    if !isKnown { report(code, message, at: span, help: help) }
  }

  /// Takes over remarks that were made elsewhere.
  mutating func append(_ other: [Diagnostic]) {
    kept += other
  }
}
