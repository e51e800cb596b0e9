/// The lines of one diagnostic, with line numbers in a gutter on the left.
struct ScreenPage {
  private(set) var text = ""
  private var endsInExcerpt = false
  private let gutter: Int
  private let isColoured: Bool

  init(gutter: Int, isColoured: Bool) {
    self.gutter = gutter
    self.isColoured = isColoured
  }

  /// Writes a line such as `error[code]: message`.
  mutating func title(_ label: String, _ style: ScreenStyle, _ message: String) {
    endsInExcerpt = false
    let lines = Self.lines(of: message)
    text += paint(Glyph.harmless(label), style) + paint(": " + lines[0], .strong) + "\n"
    for line in lines.dropFirst() { text += "  " + line + "\n" }
  }

  /// Writes a line such as `--> path:12:7`.
  mutating func place(_ place: String) {
    text += blank + paint("-->", .gutter) + " " + Glyph.harmless(place) + "\n"
  }

  /// Writes a line such as `= help: message`.
  mutating func remark(_ label: String, _ message: String) {
    let lines = Self.lines(of: message)
    if endsInExcerpt { row(nil, "") }
    endsInExcerpt = false
    text += blank + " " + paint("=", .gutter) + " " + paint(label, .help) + ": " + lines[0] + "\n"
    for line in lines.dropFirst() { text += blank + "     " + line + "\n" }
  }

  /// The lines of a source with the marks under them.
  mutating func show(_ excerpt: Excerpt, _ style: ScreenStyle, mark: Character) {
    row(nil, "")
    endsInExcerpt = true
    guard let last = excerpt.last else {
      for shown in excerpt.head { underline(shown, style, mark) }
      return
    }
    show(excerpt, to: last, style, mark)
  }

  private mutating func underline(
    _ shown: Excerpt.Row,
    _ style: ScreenStyle,
    _ mark: Character
  ) {
    let line = shown.line
    row(shown.number, line.text)
    let marks = String(repeating: mark, count: max(1, line.end - line.start))
    row(nil, Self.blanks(line.start) + paint(marks, style))
  }

  /// A span of several lines has a bracket on its left.
  private mutating func show(
    _ excerpt: Excerpt,
    to last: Excerpt.Row,
    _ style: ScreenStyle,
    _ mark: Character
  ) {
    for (position, shown) in excerpt.head.enumerated() {
      let isCorner = position == 0 && shown.line.isIndentedTo
      let bracket = position > 0 ? "|" : isCorner ? "/" : " "
      row(shown.number, paint(bracket, style) + " " + shown.line.text)
      if position == 0, !isCorner {
        let rule = String(repeating: "_", count: shown.line.start + 1)
        row(nil, " " + paint(rule + String(mark), style))
      }
    }
    if excerpt.hasGap {
      text += paint("...", .gutter) + Self.blanks(gutter) + paint("|", style) + "\n"
    }
    row(last.number, paint("|", style) + " " + last.line.text)
    let rule = String(repeating: "_", count: max(1, last.line.end))
    row(nil, paint("|" + rule + String(mark), style))
  }

  private mutating func row(_ number: Int?, _ contents: String) {
    let digits = number.map(String.init) ?? ""
    let margin = Self.blanks(gutter - digits.count) + digits + " |"
    text += paint(margin, .gutter) + (contents.isEmpty ? "" : " " + contents) + "\n"
  }

  private var blank: String { Self.blanks(gutter) }

  private func paint(_ text: String, _ style: ScreenStyle) -> String {
    isColoured ? style.paint(text) : text
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// The lines of a message, harmless each; there is always one.
  private static func lines(of message: String) -> [String] {
    message.split(separator: "\n", omittingEmptySubsequences: false).map {
      Glyph.harmless(String($0))
    }
  }
}
