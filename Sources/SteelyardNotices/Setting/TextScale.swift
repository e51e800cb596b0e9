import SteelyardText

/// The picture of a decided amount in its ranges, drawn with plain characters.
struct TextScale {
  /// The picture.
  let scale: NoticeScale
  /// How wide it may be, in cells.
  let width: Int

  private static let length = 40

  /// The lines of the picture.
  var lines: [String] {
    let labels = scale.rows.map { InertText($0.label).description }
    let column = (labels.map { DisplayWidth.cells(in: $0) }.max() ?? 0) + 2
    return [InertText(scale.title).description]
      + zip(labels, scale.rows).map { label, row in
        label.padded(to: column) + bar(row) + "  " + InertText(row.text).description
      }
  }

  /// A run of cells; a single amount is a mark.
  private func bar(_ row: NoticeScale.Row) -> String {
    let last = Self.length - 1
    let (start, end) = (row.start * last / 10_000, row.end * last / 10_000)
    let isPoint = row.start == row.end
    let cells = (0...last).map { cell -> Character in
      guard (start...max(start, end)).contains(cell) else { return "." }
      return isPoint ? "#" : "="
    }
    return "|" + String(cells) + "|"
  }
}
