extension UInt8 {
  /// Whether the byte is a blank of YAML or belongs to the end of a line.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}

extension Character {
  /// Whether the character shows nothing: a blank of either width, a tab, or the end of a line.
  var isBlank: Bool { self == " " || self == "\t" || self == "\u{3000}" || isNewline }
}

extension String {
  /// The text without the blanks at its ends, full-width ones included.
  func trimmingBlanks(atStart: Bool = true) -> String {
    var rest = self[...]
    while let last = rest.last, last.isBlank { rest.removeLast() }
    if atStart { rest = rest.drop { $0.isBlank } }
    return String(rest)
  }
}
