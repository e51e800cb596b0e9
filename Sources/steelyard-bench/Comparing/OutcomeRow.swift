/// A row of the table that an audit writes of outcomes.
struct OutcomeRow {
  /// The first line of the table.
  static let heading = Array("line,case,power,outcome,band,measure,least,most,findings\n".utf8)

  private let cells: [String]

  /// Cuts a row apart; the cells of the workload need no quotes.
  init(_ line: Span<UInt8>) throws {
    let text = String(copying: try UTF8Span(validating: line))
    cells = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 9 else { throw BenchError("`\(text)` is no row of outcomes") }
  }

  /// The number of the case, and the answer that the row amounts to.
  var answer: (String, WorkAnswer) {
    get throws {
      var answer = WorkAnswer(verdict: .within)
      let codes = Set(cells[8].split(separator: ";").map(String.init))
      switch cells[3] {
      case "unknown-power": answer.verdict = .unknownPower
      case "incomplete": answer.verdict = .missingFact
      default:
        answer.verdict = try verdict(codes)
        answer.band = Int(cells[4]) ?? 0
        answer.least = Int64(cells[6]) ?? 0
        answer.most = Int64(cells[7]) ?? 0
      }
      return (cells[1], answer)
    }
  }

  private func verdict(_ codes: Set<String>) throws -> WorkAnswer.Verdict {
    if !codes.isDisjoint(with: ["above-statutory-most", "below-statutory-least"]) {
      return .outsideStatutory
    }
    if codes.contains("above-benchmark") { return .above }
    if codes.contains("below-benchmark") { return .below }
    guard cells[3] == "conforms" else {
      throw BenchError("\(codes.sorted()) is not what the workload can come to")
    }
    return .within
  }
}
