/// The lines of a source file that a span covers, as many as are worth showing.
struct Excerpt {
  /// A line with its number.
  struct Row {
    let number: Int
    let line: ExcerptLine
  }

  /// The rows before the gap.
  let head: [Row]
  /// Whether lines are left out after the head.
  let hasGap: Bool
  /// The last row of a span of several lines.
  let last: Row?

  /// A span of more lines is cut after so many of them.
  private static let mostRows = 4

  init(_ span: SourceSpan, in bytes: [UInt8], width: Int) {
    let run = Self.run(span, in: bytes)
    let lastNumber = Self.lastNumber(of: span, run: run, in: bytes)
    var head: [Row] = []
    var offset = run.lowerBound
    var number = span.start.line
    while number < lastNumber, head.count < Self.mostRows {
      let end = bytes[offset..<run.upperBound].firstIndex(of: 0x0A) ?? run.upperBound
      let shown = head.isEmpty ? run.lowerBound..<end : offset..<offset
      head.append(Row(number: number, line: .init(showing: shown, of: bytes, width: width)))
      offset = min(end + 1, run.upperBound)
      number += 1
    }
    let start = bytes[offset..<run.upperBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? offset
    let final = Row(
      number: lastNumber,
      line: .init(showing: start..<run.upperBound, of: bytes, width: width)
    )
    hasGap = number < lastNumber
    last = head.isEmpty ? nil : final
    self.head = head.isEmpty ? [final] : head
  }

  /// The greatest number of a line.
  var lastNumber: Int { last?.number ?? head.last?.number ?? 1 }

  /// The span's bytes, without the line break that ends them.
  private static func run(_ span: SourceSpan, in bytes: [UInt8]) -> Range<Int> {
    let start = max(0, min(span.start.offset, bytes.count))
    var end = max(start, min(span.end.offset, bytes.count))
    while end > start + 1, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The number of the line in which the run ends.
  private static func lastNumber(of span: SourceSpan, run: Range<Int>, in bytes: [UInt8]) -> Int {
    let end = max(run.upperBound, min(span.end.offset, bytes.count))
    let breaks = bytes[run.upperBound..<end].count { $0 == 0x0A }
    return max(span.start.line, span.end.line - breaks)
  }
}
