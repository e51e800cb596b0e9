import Foundation
import SteelyardCases

/// A table of the neutral workload, row by row.
struct NeutralTable {
  private let bytes: [UInt8]
  private let columns: [String: Int]
  private let start: Int

  /// A row of the table.
  struct Row {
    fileprivate let values: [String]
    fileprivate let columns: [String: Int]

    /// The field in a column; empty where it says nothing.
    subscript(column: String) -> String {
      columns[column].map { values[$0] } ?? ""
    }
  }

  init(path: String) throws {
    let text = [UInt8](try Data(contentsOf: URL(filePath: path)))
    var scanner = CSVScanner(text.span, delimiter: 0x2C, longest: 1 << 20)
    var fields: [CSVField] = []
    guard scanner.row(into: &fields) != nil else { throw BenchError("\(path): no header") }
    var places: [String: Int] = [:]
    for (place, field) in fields.enumerated() { places[field.string(in: text.span)] = place }
    start = scanner.position
    bytes = text
    columns = places
  }

  /// Hands over every row.
  func read(_ body: (Row) throws -> Void) throws {
    var scanner = CSVScanner(bytes.span, from: start, delimiter: 0x2C, longest: 1 << 20)
    var fields: [CSVField] = []
    while scanner.row(into: &fields) != nil {
      guard fields.count == columns.count else { throw BenchError("a row has too many fields") }
      try body(Row(values: fields.map { $0.string(in: bytes.span) }, columns: columns))
    }
  }
}
