import SteelyardArtifact
import SteelyardEvaluator

extension PlainFindingWriter {
  /// How many facts are missing.
  func missingCount(_ weighing: inout Weighing) -> Int {
    weighing.missing.nonzeroBitCount + (weighing.isActedMissing ? 1 : 0)
      + (weighing.isAuthorityMissing ? 1 : 0) + (weighing.isSubjectMissing ? 1 : 0)
  }

  /// Writes what is missing, in the order in which a verdict names it.
  func appendMissing(_ power: Int, _ weighing: inout Weighing, to line: inout LineBuffer) {
    let tables = catalog.tables
    let statute = tables.statute(ofPower: power)
    line.append(ascii: #","missing":["#)
    if weighing.isActedMissing { line.append(ascii: #""acted","#) }
    if weighing.isAuthorityMissing { line.append(ascii: #""authority","#) }
    for slot in 0..<Int(statute.slotCount) where weighing.missing >> UInt64(slot) & 1 == 1 {
      let factor = tables.words[Int(statute.firstSlot) + slot]
      line.append(quoted: FindingFragments.quoted(tables.string(tables.factors[factor].name)))
      line.append(UInt8(ascii: ","))
    }
    if weighing.isSubjectMissing { line.append(ascii: #""subject","#) }
    line.replaceLast(by: UInt8(ascii: "]"))
  }

  /// Writes the remarks: unlawful, other errors, warnings with the facts that are missing, advice, notes.
  func appendFindings(
    _ weighing: inout Weighing,
    missing: Int,
    to line: inout LineBuffer
  ) {
    guard weighing.remarkCount + missing > 0 else { return }
    line.append(ascii: #","findings":["#)
    if weighing.remarkCount == 1, missing == 0 {
      append(weighing.remarks[0], to: &line)
    } else {
      appendRanked(&weighing, missing: missing, to: &line)
    }
    line.replaceLast(by: UInt8(ascii: "]"))
  }

  private func appendRanked(
    _ weighing: inout Weighing,
    missing: Int,
    to line: inout LineBuffer
  ) {
    for rank in FindingRank.allCases {
      for index in 0..<weighing.remarkCount
      where FindingRank(weighing.remarks[index]) == rank {
        append(weighing.remarks[index], to: &line)
      }
      guard rank == .warning else { continue }
      for _ in 0..<missing {
        line.append(ascii: #"{"code":"fact-missing","severity":"warning"},"#)
      }
    }
  }

  private func append(_ remark: Weighing.Remark, to line: inout LineBuffer) {
    fragments.append(remark.code, remark.severity, to: &line)
    if remark.code.namesMeasure { fragments.append(.ofRemark, of: remark.subject, to: &line) }
    if remark.severity == .advice {
      let measure = catalog.tables.proportions[Int(remark.subject)].measure
      fragments.append(.ofRemark, of: measure, to: &line)
    }
    line.append(ascii: "},")
  }
}

/// The groups in which findings are listed.
enum FindingRank: CaseIterable {
  case unlawful
  case error
  case warning
  case advice
  case note

  init(_ remark: Weighing.Remark) {
    switch remark.severity {
    case .error: self = remark.code.isUnlawful ? .unlawful : .error
    case .warning: self = .warning
    case .advice: self = .advice
    case .note: self = .note
    }
  }
}

extension FindingCode {
  /// Whether the finding is about one measure.
  fileprivate var namesMeasure: Bool {
    switch self {
    case .aboveStatutoryMost, .belowStatutoryLeast, .aboveBenchmark, .belowBenchmark,
      .measureNotProvided, .mandatoryMeasureMissing, .forbiddenMeasure, .punishedAlthoughExempt,
      .measureOutsideBenchmark, .amountMissing, .finedTwice, .finedUnderLighter,
      .mitigationNotApplied, .lighteningNotApplied:
      true
    case .exclusiveMeasures, .outOfTime, .unreasonedDeviation, .justifiedDeviation, .emptyReason,
      .procedureMissing, .procedureAfterDecision, .late, .tooEarly, .factMissing,
      .circumstanceNotApplicable, .countContradicted, .historyAfterAct, .notInForce,
      .amountNotExact, .outOfProportion, .leniencyNotExamined, .aggravationWithoutGround:
      false
    }
  }
}
