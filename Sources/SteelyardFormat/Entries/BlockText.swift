import SteelyardDiagnostics
import SteelyardSyntax

/// A text on lines of its own, which are kept as the author broke them.
struct BlockText {
  /// The sign that says how the lines are read: `>-`, `|`.
  let header: String
  /// The lines without their indentation.
  let lines: [String]
  /// Whether the author wrote it as a block; otherwise it becomes one where it is too long for a line.
  let isWritten: Bool

  /// Takes a `|` or `>` text; nil where only quotation marks can keep it, as where empty lines at its end belong to it.
  init?(_ node: Node) {
    let text = Array(node.utf8)
    guard let body = Self.body(of: text), let margin = Self.margin(of: body) else { return nil }
    let range = node.range
    let source = node.document.source.bytes[range]
    let isFolded = source.first == UInt8(ascii: ">")
    let ends = body.count < text.count
    guard margin.isEmpty || !isFolded || !ends else { return nil }
    let written = source.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst()
    guard let lines = Self.dedent(written, by: margin) else { return nil }
    header = (isFolded ? ">" : "|") + (ends ? "" : "-") + (margin.isEmpty ? "" : "2")
    self.lines = lines
    isWritten = true
  }

  /// Takes a bare text of several lines; nil where it stands on one.
  init?(folding node: Node) {
    let source = node.document.source.bytes[node.range]
    guard source.contains(0x0A) else { return nil }
    header = ">-"
    lines = source.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      let start = line.firstIndex { !$0.isBlank } ?? line.endIndex
      let end = line.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? start
      return String(decoding: line[start..<end], as: UTF8.self)
    }
    isWritten = false
  }

  /// The text without the line end that a block has by itself; nil where more follows its last word.
  private static func body(of text: [UInt8]) -> ArraySlice<UInt8>? {
    let body = text.last == 0x0A ? text.dropLast() : text[...]
    guard let last = body.last, last != 0x0A, !last.isBlank else { return nil }
    return body
  }

  /// The blanks before the first word on its line; nil where blanks stand on an empty line before it.
  private static func margin(of body: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let head = body.prefix { $0 == 0x0A || $0.isBlank }
    let breaks = head.prefix { $0 == 0x0A }
    let margin = head[breaks.endIndex...]
    return margin.contains(0x0A) ? nil : margin
  }

  /// The lines without the indentation of the first that has words; that line keeps its own margin.
  private static func dedent(
    _ lines: ArraySlice<ArraySlice<UInt8>>,
    by margin: ArraySlice<UInt8>
  ) -> [String]? {
    let lines = lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }
    guard let first = lines.first(where: { $0.contains { $0 != 0x20 } }) else { return nil }
    let indentation = first.prefix { $0 == 0x20 }.count - margin.prefix { $0 == 0x20 }.count
    guard indentation >= 0 else { return nil }
    return lines.map { line in
      let blanks = min(indentation, line.prefix { $0 == 0x20 }.count)
      return String(decoding: line.dropFirst(blanks), as: UTF8.self)
    }
  }
}
