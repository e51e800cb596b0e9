import SteelyardEvaluator
import SteelyardModel

/// Writes what each case comes to as a row of a table (RFC 4180), for databases and spreadsheets.
///
/// Benchmark columns are about the first measure whose amount the benchmark bounds, in its smallest unit.
enum OutcomeTable {
  /// The names of the columns.
  static let heading = Array(
    "line,case,power,outcome,band,measure,least,most,findings\n".utf8
  )

  /// Writes one case.
  static func write(
    _ assessment: Assessment,
    of file: CaseFile,
    line: Int,
    to bytes: inout [UInt8]
  ) {
    let verdict = assessment.verdict
    let measure = verdict?.benchmark.first { $0.range != nil }
    let codes = assessment.findings.map(\.code.rawValue)
    let cells = [
      String(line), file.number, file.power, assessment.outcome.rawValue, text(verdict?.band),
      measure?.measure ?? "", text(measure?.range?.least), text(measure?.range?.most),
      codes.joined(separator: ";"),
    ]
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(contentsOf: Self.cell(cell))
    }
    bytes.append(0x0A)
  }

  /// A text as a cell, between quotes where it needs them.
  static func cell(_ text: String) -> [UInt8] {
    let letters = Array(text.utf8)
    let needsQuotes = letters.contains { letter in
      letter == UInt8(ascii: ",") || letter == UInt8(ascii: "\"") || letter < 0x20
    }
    guard needsQuotes else { return letters }
    var cell = [UInt8(ascii: "\"")]
    for letter in letters {
      if letter == UInt8(ascii: "\"") { cell.append(letter) }
      cell.append(letter)
    }
    return cell + [UInt8(ascii: "\"")]
  }

  private static func text<Number: BinaryInteger>(_ number: Number?) -> String {
    number.map { String($0) } ?? ""
  }
}
