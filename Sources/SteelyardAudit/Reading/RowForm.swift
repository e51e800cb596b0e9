import SteelyardCases

/// How rows end in a file.
enum RowForm: Sendable {
  /// One JSON text to a line.
  case lines
  /// A row of a table, in which an end of line may stand between quotes.
  case table(CSVDelimiter)

  /// The place behind the last row that is complete whatever may follow, or nil where none is.
  func endOfLastRow(in bytes: Span<UInt8>, longest: Int) -> Int? {
    switch self {
    case .lines: bytes.endOfLastLine(before: bytes.count)
    case .table(let delimiter): bytes.endOfLastRow(delimiter: delimiter.rawValue, longest: longest)
    }
  }
}

extension Span<UInt8> {
  /// The place behind the last end of line between two places, or nil where there is none.
  fileprivate func endOfLastLine(from start: Int = 0, before end: Int) -> Int? {
    var place = end
    while place > start {
      if self[place - 1] == 0x0A { return place }
      place -= 1
    }
    return nil
  }

  /// Between quotes every end of line ends a row; where a quote stands, the row is read.
  fileprivate func endOfLastRow(delimiter: UInt8, longest: Int) -> Int? {
    var fields: [CSVField] = []
    var last: Int?
    var place = 0
    while true {
      let quote = first(UInt8(ascii: "\""), from: place)
      if let end = endOfLastLine(from: place, before: quote) { (last, place) = (end, end) }
      guard quote < count else { return last }
      var scanner = CSVScanner(self, from: place, delimiter: delimiter, longest: longest)
      guard let row = scanner.row(into: &fields) else { return last }
      let mayGoOn = row.hasOpenQuote && row.start + longest > count
      guard !mayGoOn, self[scanner.position - 1] == 0x0A else { return last }
      place = scanner.position
      last = place
    }
  }
}
