/// A line of a source file as it fits on the screen, with the cells that a run of its bytes takes.
struct ExcerptLine {
  /// What is shown.
  let text: String
  /// The cells before the run.
  let start: Int
  /// The cells before the end of the run.
  let end: Int
  /// Whether there is nothing but blanks before the run.
  let isIndentedTo: Bool

  private static let ellipsis = "…"
  /// How many bytes a cell can take, some marks included; more are not looked at.
  private static let bytesPerCell = 8

  /// Shows the line around a run, which may be empty; a long line is cut around it.
  init(showing run: Range<Int>, of bytes: [UInt8], width: Int) {
    let reach = width * Self.bytesPerCell
    let line = Self.line(around: run, in: bytes, reach: reach)
    let glyphs = Glyph.glyphs(of: bytes[line])
    let first = glyphs.firstIndex { $0.offset >= run.lowerBound } ?? glyphs.count
    let last = glyphs.firstIndex { $0.offset >= run.upperBound } ?? glyphs.count
    let window = Self.window(of: glyphs, around: first..<max(first, last), width: width)
    let isCutBefore = window.lowerBound > 0 || !Self.beginsLine(line.lowerBound, in: bytes)
    let isCutAfter = window.upperBound < glyphs.count || !Self.endsLine(line.upperBound, in: bytes)
    let lead = glyphs[window.lowerBound..<first]
    let shown = glyphs[first..<min(max(first, last), window.upperBound)]
    start = lead.reduce(isCutBefore ? 1 : 0) { $0 + $1.cells }
    end = shown.reduce(start) { $0 + $1.cells }
    isIndentedTo = !isCutBefore && lead.allSatisfy { $0.text.allSatisfy { $0 == " " } }
    text =
      (isCutBefore ? Self.ellipsis : "") + glyphs[window].map(\.text).joined()
      + (isCutAfter ? Self.ellipsis : "")
  }

  /// The line around a run, as far as it can be of use.
  private static func line(around run: Range<Int>, in bytes: [UInt8], reach: Int) -> Range<Int> {
    var start = max(0, run.lowerBound - reach)
    if let end = bytes[start..<run.lowerBound].lastIndex(of: 0x0A) { start = end + 1 }
    while start < run.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, run.lowerBound) }
    let most = min(bytes.count, run.lowerBound + reach)
    var end = bytes[run.lowerBound..<most].firstIndex(of: 0x0A) ?? most
    while end > run.lowerBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    if end > start, end == bytes.count || bytes[end] == 0x0A, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  private static func beginsLine(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset == 0 || bytes[offset - 1] == 0x0A || (offset == 3 && bytes[0] == 0xEF)
  }

  private static func endsLine(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset >= bytes.count || bytes[offset] == 0x0A || bytes[offset] == 0x0D
  }

  /// The characters that fit on the screen, with the run as far in the middle as the line allows.
  private static func window(of glyphs: [Glyph], around run: Range<Int>, width: Int) -> Range<Int> {
    let total = glyphs.reduce(0) { $0 + $1.cells }
    guard total > width else { return 0..<glyphs.count }
    let runCells = glyphs[run].reduce(0) { $0 + $1.cells }
    let before = glyphs[..<run.lowerBound].reduce(0) { $0 + $1.cells }
    let spare = max(width / 8, (width - runCells) / 2)
    let lead = min(before, spare, max(0, width - 4))
    var start = run.lowerBound
    var cells = 0
    while start > 0, cells + glyphs[start - 1].cells <= lead {
      start -= 1
      cells += glyphs[start].cells
    }
    var end = run.lowerBound
    while end < glyphs.count, cells + glyphs[end].cells <= width {
      cells += glyphs[end].cells
      end += 1
    }
    return start..<end
  }
}
