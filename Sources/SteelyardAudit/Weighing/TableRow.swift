import SteelyardCases

/// A row of a table with its fields, in a place that is used again and again.
struct TableRow {
  var row = CSVRow(start: 0, end: 0, lines: 0)
  var fields: [CSVField] = []

  /// Reads the row that begins at a place, and says where the next one does.
  @discardableResult
  mutating func read(
    _ bytes: borrowing PaddedBytes,
    from start: Int,
    _ delimiter: CSVDelimiter,
    longest: Int
  ) -> Int {
    var scanner = CSVScanner(
      bytes.bytes,
      from: start,
      delimiter: delimiter.rawValue,
      longest: longest
    )
    if let found = scanner.row(into: &fields) { row = found }
    return scanner.position
  }
}
