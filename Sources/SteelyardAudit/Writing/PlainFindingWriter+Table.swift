import SteelyardCases
import SteelyardEvaluator

extension PlainFindingWriter {
  /// Writes one case as a row of a table: the same as ``OutcomeTable`` writes.
  func writeRow(
    _ plain: PlainCase,
    _ weighing: inout Weighing,
    missing: Int,
    in row: borrowing PaddedBytes,
    number: Int,
    to line: inout LineBuffer
  ) {
    line.append(decimal: Int64(number))
    appendCell(plain.number, in: row, to: &line)
    appendCell(plain.power, in: row, to: &line)
    fragments.append(cell: weighing.outcome, to: &line)
    if let band = weighing.movedBand { line.append(decimal: Int64(band + 1)) }
    appendBenchmarkCells(&weighing, to: &line)
    line.append(UInt8(ascii: ","))
    appendCodes(&weighing, missing: missing, to: &line)
    line.append(0x0A)
  }

  @inline(__always)
  private func appendCell(
    _ text: PlainText?,
    in row: borrowing PaddedBytes,
    to line: inout LineBuffer
  ) {
    line.append(UInt8(ascii: ","))
    guard let text else { return }
    // What is written plainly has no quotes and no control characters.
    let needsQuotes = row.holds(UInt8(ascii: ","), in: text)
    if needsQuotes { line.append(UInt8(ascii: "\"")) }
    line.append(text, in: row)
    if needsQuotes { line.append(UInt8(ascii: "\"")) }
  }

  /// The measure, its least and its most, each behind a comma.
  private func appendBenchmarkCells(_ weighing: inout Weighing, to line: inout LineBuffer) {
    for index in 0..<weighing.partCount where weighing.parts[index].fittingRange.isThere {
      fragments.append(.cell, of: weighing.parts[index].measure, to: &line)
      line.append(decimal: weighing.parts[index].fittingRange.least)
      line.append(UInt8(ascii: ","))
      if weighing.parts[index].fittingRange.hasMost {
        line.append(decimal: weighing.parts[index].fittingRange.most)
      }
      return
    }
    line.append(ascii: ",,,")
  }

  /// The codes of the remarks with semicolons between, in the order in which ``appendFindings`` writes them.
  private func appendCodes(
    _ weighing: inout Weighing,
    missing: Int,
    to line: inout LineBuffer
  ) {
    guard weighing.remarkCount + missing > 0 else { return }
    // One remark has no order.
    if missing == 0, weighing.remarkCount == 1 {
      fragments.append(weighing.remarks[0].code, to: &line)
      return line.takeBackLast()
    }
    for rank in FindingRank.allCases {
      for index in 0..<weighing.remarkCount
      where FindingRank(weighing.remarks[index]) == rank {
        fragments.append(weighing.remarks[index].code, to: &line)
      }
      guard rank == .warning else { continue }
      for _ in 0..<missing { fragments.append(.factMissing, to: &line) }
    }
    line.takeBackLast()
  }
}
