import SteelyardText

/// The picture of a decided amount in its ranges, drawn with plain characters.
struct TextScale {
  /// The picture.
  let scale: NoticeScale
  /// How wide it may be, in cells.
  let width: Int

  private static let shortest = 16
  private static let longest = 40

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

  private func lines(of row: NoticeScale.Row) -> [String] {
    let left = InertText(row.label).description.padded(to: column) + bar(row) + "  "
    let room = width - DisplayWidth.cells(in: left)
    let text = LineBreaker(width: room).lines(of: InertText(row.text).description)
    return text.enumerated().map { index, line in
      (index == 0 ? left : "".padded(to: width - room)) + line
    }
  }

  /// A run of cells; a single amount is a mark.
  private func bar(_ row: NoticeScale.Row) -> String {
    let last = length - 1
    let (start, end) = (row.start * last / 10_000, row.end * last / 10_000)
    let isPoint = row.start == row.end
    let cells = (0...last).map { cell -> Character in
      guard (start...max(start, end)).contains(cell) else { return "." }
      return isPoint ? "#" : "="
    }
    return "|" + String(cells) + "|"
  }
}
