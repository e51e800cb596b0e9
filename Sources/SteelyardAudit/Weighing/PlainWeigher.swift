import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator
import SteelyardText

/// Weighs cases that are written plainly, for one chunk: from bytes to bytes, with nothing allocated for a row.
///
/// Some rows are read first, while what the rows before them need is on its way, then each is weighed in its turn.
struct PlainWeigher: ~Copyable {
  private let catalog: CompiledCatalog
  private let writer: PlainFindingWriter
  private let header: PlainHeader?
  /// Whether findings are rows of a table.
  private let writesTable: Bool
  /// Whether findings are full answers.
  private let isFull: Bool
  private var binder: PlainBinder
  private var decided = PlainDecisions()
  private var weighing = Weighing()
  private var lines = LineBuffer()
  private var grades = PlainGrades()
  private var authorities = NameMemory()
  private var officers = NameMemory()
  private var answers: PlainAnswerWriter

  init(_ plan: PlainPlan, allowsUnknown: Bool) {
    catalog = plan.writer.catalog
    writer = plan.writer
    header = plan.header
    writesTable = plan.writesTable
    isFull = plan.fullAnswers != nil
    answers = PlainAnswerWriter(plan.writer.catalog, language: plan.fullAnswers ?? .chinese)
    binder = PlainBinder(catalog: catalog, index: plan.index, allowsUnknown: allowsUnknown)
  }

  /// How many rows were read.
  var count: Int { binder.count }

  /// Forgets the rows that were read.
  mutating func removeAll() { binder.removeAll() }

  /// Reads the case file that begins at a place, and says where its line ends; nil where it is not written plainly.
  mutating func read(json bytes: borrowing PaddedBytes, from start: Int) -> Int? {
    binder.read(json: bytes, from: start)
  }

  /// Reads the row of a table that begins at a place, and says where its line ends; nil where it is not written plainly.
  mutating func read(row bytes: borrowing PaddedBytes, from start: Int) -> Int? {
    guard let header else { return nil }
    return binder.read(row: bytes, from: start, header: header)
  }

  /// Weighs one of the rows that were read; false where it is not written plainly after all, and nothing was done.
  mutating func weigh(
    _ row: Int,
    in bytes: borrowing PaddedBytes,
    line: Int,
    into result: inout ChunkResult
  ) -> Bool {
    guard binder.bind(row, in: bytes, decided: &decided) else { return false }
    catalog.weigh(&binder.bound, into: &weighing)
    guard isPlain else { return false }
    let grade = grades.place(of: &weighing, catalog.tables)
    let (plain, power) = (binder.plain, binder.bound.power)
    let missing = writer.missingCount(&weighing)
    if isFull {
      guard
        answers.write(
          plain,
          &binder.bound,
          &weighing,
          in: bytes,
          line: line,
          to: &result.findings
        )
      else { return false }
      result.tally.countRow(weighing.outcome, power: power)
      count(plain, grade, missing: missing, in: bytes, &result.tally)
      return true
    }
    lines.begin(&result.findings)
    if writesTable {
      writer.writeRow(plain, &weighing, missing: missing, in: bytes, number: line, to: &lines)
    } else {
      writer.write(
        plain,
        &decided,
        power: power,
        &weighing,
        missing: missing,
        grade: grade,
        &grades,
        in: bytes,
        number: line,
        to: &lines
      )
    }
    guard !lines.isOverfull else {
      lines.takeBack()
      return false
    }
    result.tally.countRow(weighing.outcome, power: power)
    count(plain, grade, missing: missing, in: bytes, &result.tally)
    return true
  }

  /// Whether what was weighed needs no more than numbers; asked part by part, as a question about the whole would copy it.
  private var isPlain: Bool {
    !weighing.isUnreadable && !weighing.dependsOnDecisionDay && weighing.facts.uncounted == 0
      && weighing.uncountedYear == .min
  }

  /// Adds the lines that were written to the findings.
  mutating func flush(to findings: inout [UInt8]) { lines.flush(to: &findings) }

  /// Adds what is left to the result.
  mutating func finish(_ result: inout ChunkResult) {
    lines.flush(to: &result.findings)
    grades.move(to: &result.tally.grades, catalog.tables)
  }

  private mutating func count(
    _ plain: PlainCase,
    _ grade: PlainGrades.Place?,
    missing: Int,
    in bytes: borrowing PaddedBytes,
    _ tally: inout ChunkTally
  ) {
    let outcome = weighing.outcome
    for index in 0..<weighing.remarkCount {
      tally.findings[weighing.remarks[index].code] += 1
    }
    if missing > 0 { tally.findings[.factMissing] += missing }
    if let authority = plain.authority {
      let name = bytes.bytes.extracting(authority.range)
      authorities.count(name, outcome, in: &tally.authorities)
    }
    if let officer = plain.officer {
      let name = bytes.bytes.extracting(officer.range)
      officers.count(name, outcome, in: &tally.officers)
    }
    if let grade { grades.count(outcome, at: grade) }
  }
}

/// What all chunks need to weigh rows that are written plainly.
struct PlainPlan: Sendable {
  let writer: PlainFindingWriter
  let index: NameIndex
  let header: PlainHeader?
  /// Whether findings are rows of a table.
  let writesTable: Bool
  /// The language of full answers; nil where others are asked for.
  let fullAnswers: Language?
}
