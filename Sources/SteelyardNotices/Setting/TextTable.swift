import SteelyardText

/// A table set in columns of fixed width, its cells broken into lines.
struct TextTable {
  /// The table.
  let table: NoticeTable
  /// How wide it may be, in cells.
  let width: Int

  private static let gap = 2
  private static let narrowest = 6

  /// The lines: head, rule, rows.
  var lines: [String] {
    let rows = ([table.head] + table.rows).map { row in row.map { InertText($0).description } }
    let widths = widths(of: rows)
    guard let head = rows.first else { return [] }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return set(head, widths) + [joined(rule, widths)] + rows.dropFirst().flatMap { set($0, widths) }
  }

  /// The natural widths, the widest column made narrower until the table fits.
  private func widths(of rows: [[String]]) -> [Int] {
    var widths = table.head.indices.map { column in
      max(
        Self.narrowest,
        rows.map { column < $0.count ? DisplayWidth.cells(in: $0[column]) : 0 }.max() ?? 0
      )
    }
    let room = width - Self.gap * max(0, widths.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > Self.narrowest,
      let column = widths.firstIndex(of: widest)
    {
      widths[column] -= 1
    }
    return widths
  }

  private func set(_ row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { LineBreaker(width: $1).lines(of: $0) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      joined(cells.map { line < $0.count ? $0[line] : "" }, widths)
    }
  }

  private func joined(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).map { $0.padded(to: $1) }
      .joined(separator: String(repeating: " ", count: Self.gap)).trimmedEnd
  }
}
