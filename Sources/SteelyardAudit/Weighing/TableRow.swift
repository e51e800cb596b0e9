import SteelyardCases

/// A row of a table with its fields, in a place that is used again and again.
struct TableRow {
  var row = CSVRow(start: 0, end: 0, lines: 0)
  var fields: [CSVField] = []
  /// Which of the rows that were read plainly it is; negative where it is none.
  var plain = -1
}
