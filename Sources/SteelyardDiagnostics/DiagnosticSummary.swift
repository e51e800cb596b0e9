public import SteelyardText

/// How many remarks there are of each gravity.
public struct DiagnosticSummary: Hashable, Sendable {
  /// The remarks for which the rules cannot be used.
  public let errors: Int
  /// The remarks at which somebody should look.
  public let warnings: Int
  /// The remarks for the record.
  public let notes: Int

  /// Counts the remarks.
  public init(_ diagnostics: some Sequence<Diagnostic>) {
    var errors = 0
    var warnings = 0
    var notes = 0
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
    self.errors = errors
    self.warnings = warnings
    self.notes = notes
  }

  /// Whether there is nothing to remark.
  public var isEmpty: Bool { errors == 0 && warnings == 0 && notes == 0 }

  /// The counts in words, without those that are zero.
  public var text: Bilingual {
    guard !isEmpty else { return Bilingual("没有发现问题", "nothing to remark") }
    let chinese = [(errors, "个错误"), (warnings, "个警告"), (notes, "条说明")]
    let english = [(errors, "error"), (warnings, "warning"), (notes, "note")]
    return Bilingual(
      chinese.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: "，"),
      english.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        .joined(separator: ", ")
    )
  }
}
