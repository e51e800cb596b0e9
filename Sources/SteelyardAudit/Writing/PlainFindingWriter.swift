import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator
import SteelyardModel

/// Writes what an audit found about cases that are written plainly: the same lines as ``FindingWriter``, without a text made
/// on the way.
///
/// What is large is passed `inout` although it is only read: otherwise it would be copied for every row.
struct PlainFindingWriter: Sendable {
  let catalog: CompiledCatalog
  let fragments: FindingFragments

  init(_ catalog: CompiledCatalog) {
    self.catalog = catalog
    fragments = FindingFragments(catalog)
  }

  /// Writes one case as a line; what does not fit into the buffer is for ``FindingWriter``.
  func write(
    _ plain: PlainCase,
    _ decided: inout PlainDecisions,
    power: Int,
    _ weighing: inout Weighing,
    missing: Int,
    grade: PlainGrades.Place?,
    _ grades: inout PlainGrades,
    in row: borrowing PaddedBytes,
    number: Int,
    to line: inout LineBuffer
  ) {
    line.append(ascii: #"{"line":"#)
    line.append(decimal: Int64(number))
    if let text = plain.number {
      line.append(ascii: #","case":""#)
      line.append(text, in: row)
      line.append(UInt8(ascii: "\""))
    }
    if let text = plain.power {
      line.append(ascii: #","power":""#)
      line.append(text, in: row)
      line.append(UInt8(ascii: "\""))
    }
    if let text = plain.authority {
      line.append(ascii: #","authority":""#)
      line.append(text, in: row)
      line.append(UInt8(ascii: "\""))
    }
    if let text = plain.officer {
      line.append(ascii: #","officer":""#)
      line.append(text, in: row)
      line.append(UInt8(ascii: "\""))
    }
    fragments.append(weighing.outcome, to: &line)
    if let clause = weighing.clause {
      line.append(ascii: #","clause":"#)
      line.append(decimal: Int64(clause + 1))
    }
    if let band = weighing.movedBand {
      line.append(ascii: #","band":"#)
      line.append(decimal: Int64(band + 1))
      if let grade { grades.append(grade, to: &line) }
    }
    appendBenchmark(&weighing, to: &line)
    if missing > 0 { appendMissing(power, &weighing, to: &line) }
    if plain.hasDecision { appendDecision(&decided, to: &line) }
    appendFindings(&weighing, missing: missing, to: &line)
    line.append(ascii: "}\n")
  }
}

extension PlainFindingWriter {
  private func appendBenchmark(_ weighing: inout Weighing, to line: inout LineBuffer) {
    var piece = FindingFragments.MeasurePiece.firstRange
    for index in 0..<weighing.partCount where weighing.parts[index].fittingRange.isThere {
      let measure = weighing.parts[index].measure
      fragments.append(piece, of: measure, to: &line)
      line.append(decimal: weighing.parts[index].fittingRange.least)
      if weighing.parts[index].fittingRange.hasMost {
        line.append(ascii: #","most":"#)
        line.append(decimal: weighing.parts[index].fittingRange.most)
      }
      fragments.append(.rangeEnd, of: measure, to: &line)
      piece = .nextRange
    }
    if piece == .nextRange { line.append(UInt8(ascii: "]")) }
  }

  private func appendDecision(_ decisions: inout PlainDecisions, to line: inout LineBuffer) {
    guard decisions.count > 0 else {
      line.append(ascii: #","decided":[]"#)
      return
    }
    var piece = FindingFragments.MeasurePiece.firstDecided
    for index in 0..<decisions.count {
      let decided = decisions[index]
      fragments.append(piece, of: decided.measure, to: &line)
      if decided.hasAmount {
        line.append(ascii: #","amount":"#)
        line.append(decimal: decided.amount)
      }
      line.append(UInt8(ascii: "}"))
      piece = .nextDecided
    }
    line.append(UInt8(ascii: "]"))
  }
}
