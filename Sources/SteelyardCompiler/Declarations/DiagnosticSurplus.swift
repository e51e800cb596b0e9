import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

/// Remarks that are too many to be kept: how many there are, and where the first one stands.
struct DiagnosticSurplus: Sendable {
  private var count = 0
  private var severity = Diagnostic.Severity.note
  private var span: SourceSpan?

  /// Whether there are none.
  var isEmpty: Bool { count == 0 }

  /// Counts one more.
  mutating func add(_ other: Diagnostic.Severity, at place: SourceSpan) {
    count += 1
    if span == nil { span = place }
    switch other {
    case .error: severity = .error
    case .warning where severity == .note: severity = .warning
    case .warning, .note: break
    }
  }

  /// What is said in their place; it is as grave as the worst of them.
  var remark: Diagnostic {
    Diagnostic(
      code: SyntaxFault.tooManyFaults.rawValue,
      severity: severity,
      message: Bilingual("还有 \(count) 处，不再列出", "\(count) more are left out"),
      span: span ?? .beginning
    )
  }
}

extension [Diagnostic] {
  /// So many remarks of a whole folder are kept.
  static let mostOfFolder = 100_000

  /// The first of the remarks, and how many more there are.
  func capped(at limit: Int = mostOfFolder) -> [Diagnostic] {
    guard count > limit else { return self }
    var surplus = DiagnosticSurplus()
    for diagnostic in self[limit...] { surplus.add(diagnostic.severity, at: diagnostic.span) }
    return self[..<limit] + [surplus.remark]
  }
}

extension SourceSpan {
  /// The beginning of the first file.
  fileprivate static var beginning: SourceSpan {
    let start = SourceLocation(offset: 0, line: 1, column: 1)
    return SourceSpan(file: 0, start: start, end: start)
  }
}
