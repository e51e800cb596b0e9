import SteelyardArtifact
import SteelyardModel
import SteelyardText

extension Explanation {
  /// All findings in words: unlawful, other errors, warnings, advice, notes; within a group as they were found.
  func findings(missing: [String]) -> [Finding] {
    var found: [Finding] = []
    for index in 0..<weighing.remarkCount { found.append(finding(weighing.remarks[index])) }
    found += missing.map(factMissing)
    return (0...4).flatMap { rank in found.filter { $0.rank == rank } }
  }

  private func finding(_ remark: Weighing.Remark) -> Finding {
    switch remark.code {
    case .aboveStatutoryMost, .belowStatutoryLeast: outsideStatute(remark)
    case .aboveBenchmark, .belowBenchmark: outsideBenchmark(remark)
    case .measureNotProvided, .mandatoryMeasureMissing, .forbiddenMeasure,
      .punishedAlthoughExempt, .measureOutsideBenchmark, .amountMissing, .exclusiveMeasures:
      measureFinding(remark)
    case .mitigationNotApplied, .lighteningNotApplied: neglectedDuty(remark)
    case .unreasonedDeviation, .justifiedDeviation, .emptyReason: deviationFinding(remark)
    case .procedureMissing, .procedureAfterDecision: procedureFinding(remark)
    case .outOfTime, .late, .tooEarly: deadlineFinding(remark)
    case .countContradicted, .historyAfterAct: historyFinding(remark)
    case .outOfProportion, .leniencyNotExamined, .aggravationWithoutGround:
      proportionFinding(remark)
    case .circumstanceNotApplicable, .notInForce, .amountNotExact, .factMissing, .finedTwice,
      .finedUnderLighter:
      caseFinding(remark)
    }
  }

  /// A finding about a measure, or about none.
  func finding(
    _ remark: Weighing.Remark,
    _ message: Bilingual,
    provision: String = "",
    measure: String? = nil
  ) -> Finding {
    Finding(
      remark.code,
      severity: remark.severity,
      message: message,
      provision: provision,
      measure: measure
    )
  }

  /// What is decided of the measure a remark is about, by identifier.
  func measureIdentifier(_ remark: Weighing.Remark) -> String {
    let subject = Int(remark.subject)
    guard subject >= tables.measures.count else {
      return tables.string(tables.measures[subject].id)
    }
    return strangeMeasure(Int(UInt16.max) - 1 - subject)
  }

  /// The measure at a place of the sorted decision that the catalogue does not know.
  private func strangeMeasure(_ place: Int) -> String {
    let strange = (file.decision ?? []).map(\.measure)
      .filter { id in
        let bytes = id.utf8Span.span
        return !(0..<tables.measures.count).contains {
          tables.text(tables.measures[$0].id, equals: bytes)
        }
      }
    let position = place - (bound.decidedCount - strange.count)
    return strange.indices.contains(position) ? strange[position] : ""
  }

  /// The names of a measure.
  func measureName(_ remark: Weighing.Remark) -> Bilingual {
    let subject = Int(remark.subject)
    guard subject < tables.measures.count else {
      let id = measureIdentifier(remark)
      return Bilingual(id, id)
    }
    let row = tables.measures[subject]
    return Bilingual(tables.string(row.name), tables.string(row.englishName))
  }

  /// How much is decided of a measure, in words.
  func decidedAmount(_ measure: UInt16) -> Bilingual {
    for index in 0..<bound.decidedCount where bound.decided[index].measure == measure {
      guard bound.decided[index].hasAmount else { return Bilingual("", "") }
      return words(bound.decided[index].amount, of: measure)
    }
    return Bilingual("", "")
  }

  /// A quantity of a measure in words.
  func words(_ value: Int64, of measure: UInt16) -> Bilingual {
    tables.unit(ofMeasure: measure, under: bound.power).words(for: value)
  }

  /// The measure as it was weighed.
  func part(of measure: UInt16) -> Weighing.Part? {
    for index in 0..<weighing.partCount where weighing.parts[index].measure == measure {
      return weighing.parts[index]
    }
    return nil
  }
}

extension Finding {
  /// The group it is listed in.
  fileprivate var rank: Int {
    switch severity {
    case .error: code.isUnlawful ? 0 : 1
    case .warning: 2
    case .advice: 3
    case .note: 4
    }
  }
}
