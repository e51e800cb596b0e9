/// How a part of the screen looks, where colours are wanted.
enum ScreenStyle: String {
  case error = "1;31"
  case warning = "1;33"
  case note = "1;32"
  case help = "1;36"
  case gutter = "1;34"
  case strong = "1"

  /// The style of a remark.
  init(_ severity: Diagnostic.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }

  /// A text in this style.
  func paint(_ text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}
