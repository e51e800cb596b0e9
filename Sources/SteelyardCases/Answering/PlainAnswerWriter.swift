package import SteelyardArtifact
package import SteelyardEvaluator
import SteelyardModel
package import SteelyardText

/// Writes the answers to cases that are written plainly: the same bytes as ``AnswerWriter``, with no text made on the way.
///
/// It writes what it can say from numbers and the texts of the catalogue, and leaves every other case to the long way.
package struct PlainAnswerWriter: ~Copyable {
  let catalog: CompiledCatalog
  let tables: Tables
  let language: Language
  var buffer = AnswerBuffer()
  var units = UnitMemory()
  private var reasons = PlainReasons()
  private let steps = Step.allCases.map { Array($0.rawValue.utf8) }
  let dates = CaseDate.allCases.map { Array($0.rawValue.utf8) }
  private let digest: [UInt8]

  /// Makes a writer for one thread.
  package init(_ catalog: CompiledCatalog, language: Language) {
    self.catalog = catalog
    tables = catalog.tables
    self.language = language
    digest = Array(catalog.digest.utf8)
  }

  /// Writes the answer to a case; false where the long way has to, and nothing was written.
  ///
  /// - Parameters:
  ///   - plain: The case as it stands in its bytes.
  ///   - bound: The case in numbers.
  ///   - weighing: What it comes to; it is the same afterwards.
  ///   - row: The bytes.
  ///   - line: The number of the line the answer is for, in an audit; nil for an answer with a receipt.
  ///   - output: Where the answer goes.
  /// - Returns: Whether the answer was written.
  package mutating func write(
    _ plain: PlainCase,
    _ bound: inout BoundCase,
    _ weighing: inout Weighing,
    in row: borrowing PaddedBytes,
    line: Int?,
    to output: inout [UInt8]
  ) -> Bool {
    let statute = tables.statute(ofPower: bound.power)
    guard canSay(&weighing, statute),
      reasons.find(&weighing, power: tables.powers[bound.power], statute, tables)
    else { return false }
    buffer.cut(to: 0)
    if let line {
      buffer.append(raw: #"{"line":"#)
      buffer.append(Int64(line))
      buffer.append(raw: #","answer":"#)
    }
    buffer.append(raw: #"{"case":""#)
    if let number = plain.number { buffer.append(number, in: row) }
    buffer.append(raw: #"","outcome":""#)
    buffer.append(weighing.outcome.rawValue)
    buffer.append(raw: #"","verdict":{"power":""#)
    append(tables.powers[bound.power].id)
    writeVerdict(&bound, &weighing, statute)
    buffer.append(raw: #"},"findings":["#)
    if weighing.remarkCount > 0 { writeFindings(&bound, &weighing) }
    buffer.append(UInt8(ascii: "]"))
    if line == nil { writeReceipt(&bound) }
    buffer.append(raw: line == nil ? "}" : "}}\n")
    buffer.copy(to: &output)
    return true
  }
}

extension PlainAnswerWriter {
  /// Whether nothing is to be said that takes the case file itself.
  private func canSay(_ weighing: inout Weighing, _ statute: StatuteRow) -> Bool {
    guard !weighing.isUnreadable, !weighing.dependsOnDecisionDay, !weighing.lacksCalendar,
      !weighing.isIncomplete, weighing.version != nil
    else { return false }
    for index in 0..<weighing.remarkCount
    where !weighing.remarks[index].code.isSaidByNumbers { return false }
    let decided = weighing.facts.needs & weighing.facts.known
    let first = Int(statute.firstDerivation)
    for place in first..<first + Int(statute.derivationCount)
    where decided >> UInt64(tables.derivations[place].slot) & 1 == 1 { return false }
    return true
  }

  private mutating func writeVerdict(
    _ bound: inout BoundCase,
    _ weighing: inout Weighing,
    _ statute: StatuteRow
  ) {
    writePlace(&bound, &weighing)
    buffer.append(raw: #","statutory":["#)
    for index in 0..<weighing.partCount {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      let part = weighing.parts[index]
      write(part, part.lawful, part.lawfulRange, part.lawfulAmount)
    }
    buffer.append(raw: #"],"benchmark":["#)
    for index in 0..<weighing.partCount {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      let part = weighing.parts[index]
      write(part, part.fitting, part.fittingRange, part.fittingAmount)
    }
    buffer.append(raw: #"],"circumstances":["#)
    writeCircumstances(&bound, statute)
    if bound.dates[0] != BoundCase.noDay {
      buffer.append(raw: #"],"law":{"applies":""#)
      append(day: bound.dates[0])
      buffer.append(raw: #"","why":"act-date"},"procedures":["#)
    } else {
      buffer.append(raw: #"],"procedures":["#)
    }
    writeProcedures(&weighing)
    buffer.append(raw: #"],"because":["#)
    writeReasons(&weighing, statute)
    buffer.append(raw: #"],"computed":[],"nearest":["#)
    for index in reasons.thresholds.indices {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      write(reasons.thresholds[index], &weighing, statute)
    }
    buffer.append(raw: #"],"missing":[],"possible":[]"#)
  }

  /// Standard, clause, band and grade.
  private mutating func writePlace(_ bound: inout BoundCase, _ weighing: inout Weighing) {
    if let place = weighing.standard {
      let standard = tables.standards[place]
      buffer.append(raw: #"","standard":""#)
      if standard.id == .absent {
        if standard.volume != .absent { append(tables.volumes[standard.volume].id) }
        buffer.append(UInt8(ascii: "/"))
        append(tables.powers[bound.power].id)
      } else {
        append(standard.id)
      }
    }
    buffer.append(raw: #"","chosen":""#)
    buffer.append(weighing.choice.rawValue)
    buffer.append(UInt8(ascii: "\""))
    if let clause = weighing.clause {
      buffer.append(raw: #","clause":"#)
      buffer.append(Int64(clause + 1))
    }
    if let band = weighing.movedBand {
      buffer.append(raw: #","band":"#)
      buffer.append(Int64(band + 1))
      if let grade = grade(band, &weighing) {
        buffer.append(raw: #","grade":""#)
        append(grade)
        buffer.append(UInt8(ascii: "\""))
      }
    }
  }

  private mutating func writeCircumstances(_ bound: inout BoundCase, _ statute: StatuteRow) {
    var isFirst = true
    for position in 0..<Int(statute.circumstanceCount)
    where bound.circumstances >> UInt64(position) & 1 == 1 {
      if !isFirst { buffer.append(UInt8(ascii: ",")) }
      isFirst = false
      let place = tables.words[Int(statute.firstCircumstance) + position]
      buffer.append(UInt8(ascii: "\""))
      append(tables.circumstances[place].id)
      buffer.append(UInt8(ascii: "\""))
    }
  }

  private mutating func writeProcedures(_ weighing: inout Weighing) {
    var isFirst = true
    for position in steps.indices where weighing.owed[position] >= 0 {
      buffer.append(raw: isFirst ? #"{"step":""# : #",{"step":""#)
      isFirst = false
      buffer.append(steps[position])
      buffer.append(raw: #"","because":""#)
      let basis = tables.procedures[Int(weighing.owed[position])].basis
      append(tables.provisions[basis].citation)
      buffer.append(raw: #""}"#)
    }
  }

  private mutating func writeReasons(_ weighing: inout Weighing, _ statute: StatuteRow) {
    var provision = clauseProvision(&weighing, statute)
    for index in reasons.cells.indices {
      if index == reasons.clauseCount { provision = bandProvision(&weighing) }
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      let cell = reasons.cells[index]
      let factor = factor(cell.slot, statute)
      buffer.append(raw: #"{"factor":""#)
      append(factor.name)
      if weighing.facts.known >> UInt64(cell.slot) & 1 == 1 {
        buffer.append(raw: #"","value":""#)
        append(weighing.facts.values[cell.slot], of: factor)
        buffer.append(UInt8(ascii: "\""))
      } else {
        buffer.append(raw: #"","unknown":true"#)
      }
      buffer.append(raw: #","test":""#)
      append(cell.test)
      buffer.append(
        raw: index < reasons.clauseCount ? #"","chose":"clause""# : #"","chose":"band""#
      )
      writeProvision(provision)
      buffer.append(UInt8(ascii: "}"))
    }
  }

  private mutating func write(
    _ threshold: PlainReasons.Threshold,
    _ weighing: inout Weighing,
    _ statute: StatuteRow
  ) {
    let factor = factor(threshold.slot, statute)
    buffer.append(raw: #"{"factor":""#)
    append(factor.name)
    buffer.append(raw: #"","threshold":""#)
    append(threshold.value, of: factor)
    buffer.append(raw: #"","distance":""#)
    append(distance: threshold.distance, of: factor)
    buffer.append(raw: #"","would":""#)
    let grade = threshold.band < 0 ? nil : grade(threshold.band, &weighing)
    writeBeyond(threshold, grade)
    buffer.append(UInt8(ascii: "\""))
    if threshold.clause >= 0 {
      buffer.append(raw: #","clause":"#)
      buffer.append(Int64(threshold.clause + 1))
    }
    if threshold.band >= 0 {
      buffer.append(raw: #","band":"#)
      buffer.append(Int64(threshold.band + 1))
    }
    if let grade {
      buffer.append(raw: #","grade":""#)
      append(grade)
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(UInt8(ascii: "}"))
  }

  /// What would apply beyond a threshold, in words.
  private mutating func writeBeyond(_ threshold: PlainReasons.Threshold, _ grade: UInt32?) {
    let isChinese = language == .chinese
    if threshold.clause >= 0 {
      buffer.append(raw: isChinese ? "第" : "clause ")
      buffer.append(Int64(threshold.clause + 1))
      if isChinese { buffer.append(raw: "档法定幅度") }
      if threshold.band >= 0 { buffer.append(raw: isChinese ? "、" : ", ") }
    }
    guard threshold.band >= 0 else { return }
    buffer.append(raw: isChinese ? "第" : "band ")
    buffer.append(Int64(threshold.band + 1))
    if isChinese { buffer.append(raw: "阶次") }
    guard let grade else { return }
    buffer.append(raw: isChinese ? "「" : " `")
    append(grade)
    buffer.append(raw: isChinese ? "」" : "`")
  }

  private mutating func writeFindings(_ bound: inout BoundCase, _ weighing: inout Weighing) {
    var isFirst = true
    for finding in catalog.findings(&bound, &weighing) {
      buffer.append(raw: isFirst ? #"{"code":""# : #",{"code":""#)
      isFirst = false
      buffer.append(finding.code.rawValue)
      buffer.append(raw: #"","severity":""#)
      buffer.append(finding.severity.rawValue)
      buffer.append(raw: #"","message":""#)
      buffer.append(finding.message[language])
      if !finding.provision.isEmpty {
        buffer.append(raw: #"","provision":""#)
        buffer.append(finding.provision)
      }
      if let measure = finding.measure {
        buffer.append(raw: #"","measure":""#)
        buffer.append(measure)
      }
      buffer.append(raw: #""}"#)
    }
  }

  private mutating func writeReceipt(_ bound: inout BoundCase) {
    buffer.append(raw: #","receipt":{"catalog":""#)
    buffer.append(digest)
    buffer.append(raw: #"","engine":""#)
    buffer.append(Receipt.engineVersion)
    buffer.append(raw: #"","dates":{"#)
    var isFirst = true
    for position in dates.indices where bound.dates[position] != BoundCase.noDay {
      buffer.append(raw: isFirst ? #"""# : #",""#)
      isFirst = false
      buffer.append(dates[position])
      buffer.append(raw: #"":""#)
      append(day: bound.dates[position])
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(raw: "}}")
  }
}
