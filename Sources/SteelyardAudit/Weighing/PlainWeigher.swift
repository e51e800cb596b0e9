import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator

/// Weighs cases that are written plainly, for one chunk: from bytes to bytes, with nothing allocated for a row.
struct PlainWeigher: ~Copyable {
  private let catalog: CompiledCatalog
  private let writer: PlainFindingWriter
  private let header: PlainHeader?
  private var binder: PlainBinder
  private var scout: PowerScout
  private var rowsAhead: LookAhead
  private var weighing = Weighing()
  private var line = LineBuffer()
  private var grades: [GradeCounts] = []

  init(_ plan: PlainPlan, allowsUnknown: Bool) {
    catalog = plan.writer.catalog
    writer = plan.writer
    header = plan.header
    scout = PowerScout(plan.writer.catalog.tables)
    rowsAhead = LookAhead(plan.writer.catalog.tables)
    binder = PlainBinder(catalog: catalog, index: plan.index, allowsUnknown: allowsUnknown)
  }

  /// Fetches what the next lines need, and says where the first line begins that was not looked at.
  mutating func lookAhead(_ bytes: borrowing PaddedBytes, from start: Int) -> Int {
    scout.run(bytes, from: start)
  }

  /// Fetches what rows of a table need.
  mutating func lookAhead(_ rows: [TableRow], in bytes: borrowing PaddedBytes) {
    guard let column = header?.powerColumn else { return }
    for row in rows.indices where rows[row].fields.count > column && rowsAhead.hasRoom {
      let field = rows[row].fields[column]
      guard field.end > field.start else { continue }
      rowsAhead.add(PlainText(start: field.start, end: field.end), in: bytes)
    }
    rowsAhead.fetch()
  }

  /// Weighs the case file that begins at a place, and says where its line ends; nil where it is not written plainly, and
  /// nothing was done.
  mutating func weigh(
    json bytes: borrowing PaddedBytes,
    from start: Int,
    line: Int,
    longest: Int,
    into result: inout ChunkResult
  ) -> Int? {
    guard let end = binder.read(json: bytes, from: start), end - start <= longest,
      finish(bytes.bytes, line: line, into: &result)
    else { return nil }
    return end
  }

  /// Weighs a row of a table; false where it is not written plainly, and nothing was done.
  mutating func weigh(
    row fields: [CSVField],
    in bytes: borrowing PaddedBytes,
    line: Int,
    into result: inout ChunkResult
  ) -> Bool {
    guard let header, binder.read(row: fields, in: bytes, header: header) else { return false }
    return finish(bytes.bytes, line: line, into: &result)
  }

  private mutating func finish(
    _ bytes: Span<UInt8>,
    line: Int,
    into result: inout ChunkResult
  ) -> Bool {
    catalog.weigh(&binder.bound, into: &weighing)
    guard !weighing.isUnreadable, !weighing.dependsOnDecisionDay else { return false }
    self.line.clear()
    writer.write(&binder, &weighing, in: bytes, number: line, to: &self.line)
    guard !self.line.isOverfull else { return false }
    self.line.add(to: &result.findings)
    count(in: bytes, &result.tally)
    return true
  }

  private mutating func count(in bytes: Span<UInt8>, _ tally: inout ChunkTally) {
    let outcome = weighing.outcome
    tally.countRow(outcome, power: binder.bound.power)
    for index in 0..<weighing.remarkCount {
      tally.findings[weighing.remarks[index].code] += 1
    }
    let missing = writer.missingCount(&weighing)
    if missing > 0 { tally.findings[.factMissing] += missing }
    if let authority = binder.plain.authority {
      tally.authorities.add(bytes.extracting(authority.range), outcome)
    }
    if let officer = binder.plain.officer {
      tally.officers.add(bytes.extracting(officer.range), outcome)
    }
    if let grade = catalog.grade(of: &weighing) { count(grade: grade, outcome, &tally) }
  }
}

extension PlainWeigher {
  /// Counts a grade by its number among the texts of the catalogue; of the few there are, each is named once a chunk.
  private mutating func count(grade: UInt32, _ outcome: Outcome, _ tally: inout ChunkTally) {
    for index in grades.indices where grades[index].text == grade {
      grades[index].counts[outcome] += 1
      return
    }
    guard grades.count < 64 else {
      tally.grades.add(catalog.tables.string(grade).utf8Span.span, outcome)
      return
    }
    var counts = OutcomeCounts()
    counts[outcome] = 1
    grades.append(GradeCounts(text: grade, counts: counts))
  }

  /// Adds what was counted by number.
  mutating func finish(_ tally: inout ChunkTally) {
    for index in grades.indices {
      let name = catalog.tables.string(grades[index].text)
      tally.grades.add(name.utf8Span.span, grades[index].counts)
    }
    grades = []
  }
}

/// How many cases came to what under one grade, by its number among the texts of the catalogue.
private struct GradeCounts {
  let text: UInt32
  var counts: OutcomeCounts
}

/// What all chunks need to weigh rows that are written plainly.
struct PlainPlan: Sendable {
  let writer: PlainFindingWriter
  let index: NameIndex
  let header: PlainHeader?
}
