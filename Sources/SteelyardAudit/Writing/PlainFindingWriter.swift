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
  let names: QuotedNames

  init(_ catalog: CompiledCatalog) {
    self.catalog = catalog
    names = QuotedNames(catalog)
  }

  /// Writes one case as a line; what does not fit into the buffer is for ``FindingWriter``.
  func write(
    _ binder: inout PlainBinder,
    _ weighing: inout Weighing,
    in row: Span<UInt8>,
    number: Int,
    to line: inout LineBuffer
  ) {
    line.append(ascii: #"{"line":"#)
    line.append(decimal: Int64(number))
    append(#","case":""#, binder.plain.number, in: row, to: &line)
    append(#","power":""#, binder.plain.power, in: row, to: &line)
    append(#","authority":""#, binder.plain.authority, in: row, to: &line)
    append(#","officer":""#, binder.plain.officer, in: row, to: &line)
    line.append(ascii: #","outcome":""#)
    line.append(weighing.outcome.rawValue.utf8Span.span)
    line.append(UInt8(ascii: "\""))
    appendPlace(of: &weighing, to: &line)
    appendBenchmark(&weighing, to: &line)
    if weighing.isIncomplete { appendMissing(binder.bound.power, &weighing, to: &line) }
    if binder.bound.hasDecision { appendDecision(&binder, to: &line) }
    appendFindings(&weighing, missing: missingCount(&weighing), to: &line)
    line.append(ascii: "}\n")
  }
}

extension PlainFindingWriter {
  private func append(
    _ key: StaticString,
    _ text: PlainText?,
    in row: Span<UInt8>,
    to line: inout LineBuffer
  ) {
    guard let text else { return }
    line.append(ascii: key)
    line.append(row.extracting(text.range))
    line.append(UInt8(ascii: "\""))
  }

  private func appendPlace(of weighing: inout Weighing, to line: inout LineBuffer) {
    if let clause = weighing.clause {
      line.append(ascii: #","clause":"#)
      line.append(decimal: Int64(clause + 1))
    }
    guard let band = weighing.movedBand else { return }
    line.append(ascii: #","band":"#)
    line.append(decimal: Int64(band + 1))
    guard let grade = catalog.grade(of: &weighing) else { return }
    line.append(ascii: #","grade":"#)
    append(quoting: grade, to: &line)
  }

  private func appendBenchmark(_ weighing: inout Weighing, to line: inout LineBuffer) {
    var isFirst = true
    for index in 0..<weighing.partCount where weighing.parts[index].fittingRange.isThere {
      line.append(ascii: isFirst ? #","benchmark":[{"measure":"# : #",{"measure":"#)
      isFirst = false
      let measure = Int(weighing.parts[index].measure)
      names.append(measure: measure, to: &line)
      line.append(ascii: #","least":"#)
      line.append(decimal: weighing.parts[index].fittingRange.least)
      if weighing.parts[index].fittingRange.hasMost {
        line.append(ascii: #","most":"#)
        line.append(decimal: weighing.parts[index].fittingRange.most)
      }
      names.append(unitOf: measure, to: &line)
      line.append(UInt8(ascii: "}"))
    }
    if !isFirst { line.append(UInt8(ascii: "]")) }
  }

  private func appendDecision(_ binder: inout PlainBinder, to line: inout LineBuffer) {
    line.append(ascii: #","decided":["#)
    for index in 0..<binder.plain.decidedCount {
      let decided = binder.plain.decided[index]
      line.append(ascii: index == 0 ? #"{"measure":"# : #",{"measure":"#)
      names.append(measure: Int(decided.measure), to: &line)
      if decided.hasAmount {
        line.append(ascii: #","amount":"#)
        line.append(decimal: decided.amount)
      }
      line.append(UInt8(ascii: "}"))
    }
    line.append(UInt8(ascii: "]"))
  }

  /// Writes a text of the catalogue in quotes.
  func append(quoting reference: UInt32, to line: inout LineBuffer) {
    // The catalogue outlives the call, and the bytes are its own.
    let bytes = unsafe catalog.tables.bytes(of: reference)
    if unsafe line.append(inQuotes: bytes) { return }
    line.append(quoted: QuotedNames.quoted(catalog.tables.string(reference)))
  }
}

extension CompiledCatalog {
  /// The grade of the band that applies, as a text of the catalogue.
  func grade(of weighing: inout Weighing) -> UInt32? {
    guard weighing.standard != nil, let band = weighing.movedBand else { return nil }
    let grading = tables.gradings[weighing.grading]
    return tables.bands[Int(grading.firstBand) + band].grade
  }
}
