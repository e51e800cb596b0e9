/// One piece of a section; the closed list of what a page can hold.
enum NoticeBlock {
  /// Running text.
  case paragraph(String)
  /// Short points.
  case list([String])
  /// Labels and texts.
  case terms([NoticeTerm])
  /// A table under a row of headings.
  case table(NoticeTable)
  /// Where an amount lies in its ranges.
  case scale(NoticeScale)
  /// What is decided, set apart.
  case decisions([NoticeFigure])
}

/// A table; every row has as many cells as the head.
struct NoticeTable {
  /// The headings of the columns.
  var head: [String]
  /// The rows.
  var rows: [[String]]
}

/// One decided measure, large on the page.
struct NoticeFigure {
  /// The measure.
  var label: String
  /// How much; empty where it has no quantity.
  var amount: String
  /// The amount again in capital numerals; empty where there are none.
  var words: String
}
