import SteelyardText

/// Lines of text with columns that line up on a terminal.
package struct TextLayout {
  package private(set) var lines: [String] = []

  package init() {}

  /// Adds a line; white space at its end is dropped.
  package mutating func line(_ text: String) {
    var text = Substring(text)
    while text.last == " " { text.removeLast() }
    lines.append(String(text))
  }

  /// Adds an empty line, but never two.
  package mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Adds a part with its title, after an empty line; nothing where it has no rows.
  package mutating func section(_ title: String, _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    gap()
    line(title)
    table(rows)
  }

  /// Adds rows whose cells begin under each other.
  package mutating func table(_ rows: [[String]], indentation: Int = 2) {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.count > column ? DisplayWidth.cells(in: $0[column]) : 0 }.max() ?? 0
    }
    for row in rows {
      var text = String(repeating: " ", count: indentation)
      for (cell, width) in zip(row, widths) where width > 0 {
        text += cell + String(repeating: " ", count: width - DisplayWidth.cells(in: cell) + 2)
      }
      line(text)
    }
  }
}
