/// Text as it stands inside a line or a table cell of Markdown, where nothing in it means anything.
struct MarkdownText: CustomStringConvertible {
  /// The text with its marks escaped.
  let description: String

  /// Escapes a text from outside.
  init(_ text: String) {
    let line = InertText(text).description
    var escaped = Self.opensBlock(line) ? "\\" : ""
    var previous: Unicode.Scalar?
    for scalar in line.unicodeScalars {
      if Self.isMark(scalar) || (scalar == "/" && previous == ":") { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
      previous = scalar
    }
    description = Self.numberEscaped(escaped)
  }
}

extension MarkdownText {
  /// Marks that mean something wherever they stand.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "@", "#": true
    default: false
    }
  }

  /// Whether the first character would begin a list or a rule.
  private static func opensBlock(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first else { return false }
    return ["+", "-", "="].contains(first)
  }

  /// A number with a full stop or a bracket at the beginning would begin a list.
  private static func numberEscaped(_ line: String) -> String {
    let digits = line.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, let mark = line[digits.endIndex...].first, mark == "." || mark == ")"
    else { return line }
    return digits + "\\" + line[digits.endIndex...]
  }
}
