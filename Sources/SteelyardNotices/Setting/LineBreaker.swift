import SteelyardText

/// Breaks text into lines of a width: words stay whole, wide characters part anywhere, and no line begins or ends
/// with a mark that must not stand there (避头尾).
struct LineBreaker {
  /// The width of a line in cells; at least two.
  let width: Int

  /// Makes a breaker for lines of a width.
  init(width: Int) {
    self.width = max(2, width)
  }

  /// The lines of a text; always at least one.
  func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in Self.pieces(of: text).flatMap(fitting) {
      if DisplayWidth.cells(in: line) + DisplayWidth.cells(in: piece.trimmedEnd) > width,
        !line.isEmpty
      {
        lines.append(line.trimmedEnd)
        line = ""
      }
      if !(line.isEmpty && piece.isBlank) { line += piece }
    }
    return lines.isEmpty || !line.isEmpty ? lines + [line.trimmedEnd] : lines
  }

  /// A piece that is wider than a line is cut where it must be.
  private func fitting(_ piece: String) -> [String] {
    guard DisplayWidth.cells(in: piece.trimmedEnd) > width else { return [piece] }
    var parts: [String] = []
    var part = ""
    for character in piece {
      if DisplayWidth.cells(in: part) + DisplayWidth.cells(in: String(character)) > width,
        !part.isEmpty
      {
        parts.append(part)
        part = ""
      }
      part.append(character)
    }
    return parts + [part]
  }
}

extension LineBreaker {
  private static let closing = Set("，。、；：？！）〕】》」』”’％%…—\"',.;:!?)]")
  private static let opening = Set("（〔【《「『“‘\"'([")

  /// The pieces between which a line may end.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var last: Character?
    for character in text {
      if let last, !mayBreak(between: last, and: character) {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      last = character
    }
    return pieces
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    if right == " " || opening.contains(left) { return false }
    if left == " " { return true }
    return !closing.contains(right) && (isWide(left) || isWide(right))
  }

  private static func isWide(_ character: Character) -> Bool {
    DisplayWidth.cells(in: String(character)) == 2
  }
}

extension String {
  /// The text without the spaces at its end.
  var trimmedEnd: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }

  /// The text with spaces after it, up to a width in cells.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayWidth.cells(in: self)))
  }
}
