import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator

/// Weighs cases that are written plainly, for one chunk: from bytes to bytes, with nothing allocated for a row.
struct PlainWeigher {
  private let catalog: CompiledCatalog
  private let writer: PlainFindingWriter
  private let header: PlainHeader?
  private var binder: PlainBinder
  private var weighing = Weighing()

  init(_ plan: PlainPlan, allowsUnknown: Bool) {
    catalog = plan.writer.catalog
    writer = plan.writer
    header = plan.header
    binder = PlainBinder(catalog: catalog, allowsUnknown: allowsUnknown)
  }

  /// Weighs a case file; false where it is not written plainly, and nothing was done.
  mutating func weigh(json row: Span<UInt8>, line: Int, into result: inout ChunkResult) -> Bool {
    guard binder.read(json: row) else { return false }
    return finish(row, line: line, into: &result)
  }

  /// Weighs a row of a table; false where it is not written plainly, and nothing was done.
  mutating func weigh(
    row fields: [CSVField],
    in bytes: Span<UInt8>,
    line: Int,
    into result: inout ChunkResult
  ) -> Bool {
    guard let header, binder.read(row: fields, in: bytes, header: header) else { return false }
    return finish(bytes, line: line, into: &result)
  }

  private mutating func finish(
    _ bytes: Span<UInt8>,
    line: Int,
    into result: inout ChunkResult
  ) -> Bool {
    catalog.weigh(binder.bound, into: &weighing)
    guard !weighing.isUnreadable else { return false }
    writer.write(binder, weighing, in: bytes, line: line, to: &result.findings)
    count(in: bytes, &result.tally)
    return true
  }

  private func count(in bytes: Span<UInt8>, _ tally: inout ChunkTally) {
    let outcome = weighing.outcome
    tally.countRow(outcome, power: binder.bound.power)
    for index in 0..<weighing.remarkCount {
      tally.findings[weighing.remarks[index].code, default: 0] += 1
    }
    let missing = writer.missingCount(weighing)
    if missing > 0 { tally.findings[.factMissing, default: 0] += missing }
    if let authority = binder.plain.authority {
      tally.authorities.add(bytes.extracting(authority.range), outcome)
    }
    if let officer = binder.plain.officer {
      tally.officers.add(bytes.extracting(officer.range), outcome)
    }
    if let grade = catalog.grade(of: weighing) {
      tally.grades.add(catalog.tables.string(grade).utf8Span.span, outcome)
    }
  }
}

/// What all chunks need to weigh rows that are written plainly.
struct PlainPlan: Sendable {
  let writer: PlainFindingWriter
  let header: PlainHeader?
}
