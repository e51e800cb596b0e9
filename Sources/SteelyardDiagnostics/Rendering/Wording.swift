import SteelyardText

/// The words around a diagnostic.
enum Wording {
  static let note = Bilingual("说明", "note")
  static let help = Bilingual("建议", "help")

  static func name(of severity: Diagnostic.Severity) -> Bilingual {
    switch severity {
    case .error: Bilingual("错误", "error")
    case .warning: Bilingual("警告", "warning")
    case .note: note
    }
  }
}
