import SteelyardText

/// The picture of a decided amount in its ranges, drawn with plain characters.
struct TextScale {
  /// The picture.
  let scale: NoticeScale
  /// How wide it may be, in cells.
  let width: Int

  private static let shortest = 16
  private static let longest = 40
  private static let leastRoom = 12

  /// The lines of the picture.
  var lines: [String] {
    [InertText(scale.title).description] + scale.rows.flatMap(lines)
  }

  private var labels: [String] { scale.rows.map { InertText($0.label).description } }
  private var texts: [String] { scale.rows.map { InertText($0.text).description } }
  private var column: Int { (labels.map { DisplayWidth.cells(in: $0) }.max() ?? 0) + 2 }

  /// The bars give way to long amounts, down to a length at which they still show something.
  private var length: Int {
    let text = texts.map { DisplayWidth.cells(in: $0) }.max() ?? 0
    return min(max(width - column - text - 4, Self.shortest), Self.longest)
  }

  /// The label, the bar and the words side by side; the words below where they have too little room.
  private func lines(of row: NoticeScale.Row) -> [String] {
    let label = InertText(row.label).description
    let bar = Self.bar(row, of: length)
    let words = InertText(row.text).description
    let isTight = column + length + 4 + Self.leastRoom > width
    if isTight {
      let head = LineBreaker(width: width).lines(of: label + "  " + words)
      return head + [Self.bar(row, of: max(width - 2, 1))]
    }
    let left = label.padded(to: column) + bar + "  "
    let room = width - DisplayWidth.cells(in: left)
    return LineBreaker(width: room).lines(of: words).enumerated().map { index, line in
      (index == 0 ? left : "".padded(to: width - room)) + line
    }
  }

  /// A run of cells; a single amount is a mark, and what only the facts tell is left open.
  static func bar(_ row: NoticeScale.Row, of length: Int) -> String {
    let last = length - 1
    let (start, end) = (row.start * last / 10_000, row.end * last / 10_000)
    let cells = (0...last).map { cell -> Character in
      guard row.isPlaced else { return "?" }
      guard (start...max(start, end)).contains(cell) else { return "." }
      if row.start == row.end { return "#" }
      return row.role == .scored ? "~" : "="
    }
    return "|" + String(cells) + "|"
  }
}
