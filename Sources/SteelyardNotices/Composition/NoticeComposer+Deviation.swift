import SteelyardEvaluator

extension NoticeComposer {
  /// The reason for leaving the benchmark; nil where the decision keeps to it.
  var deviationSection: NoticeSection? {
    guard let deviation = caseFile.deviation, leavesBenchmark else { return nil }
    let day = deviation.approved?.words(in: language)
    return NoticeSection(
      say("偏离裁量基准的理由", "Why the decision leaves the benchmark"),
      [
        .terms([
          NoticeTerm(label: say("理由", "Ground"), text: orDash(deviation.ground)),
          NoticeTerm(label: say("依据", "Provision"), text: orDash(deviation.provision)),
          NoticeTerm(label: say("批准", "Approved by"), text: orDash(deviation.approver)),
          NoticeTerm(label: say("批准日期", "Approved on"), text: day ?? "—"),
        ])
      ]
    )
  }

  /// Whether the decision lies outside the benchmark, with a reason or without.
  var leavesBenchmark: Bool {
    material.assessment.findings.contains { finding in
      switch finding.code {
      case .justifiedDeviation, .unreasonedDeviation, .emptyReason: true
      case .aboveStatutoryMost, .belowStatutoryLeast, .measureNotProvided,
        .mandatoryMeasureMissing, .forbiddenMeasure, .exclusiveMeasures, .punishedAlthoughExempt,
        .finedTwice, .finedUnderLighter, .outOfTime, .mitigationNotApplied,
        .lighteningNotApplied, .aboveBenchmark, .belowBenchmark,
        .measureOutsideBenchmark, .amountMissing,
        .procedureMissing, .procedureAfterDecision, .late, .tooEarly, .factMissing,
        .circumstanceNotApplicable, .countContradicted, .historyAfterAct, .notInForce,
        .amountNotExact, .outOfProportion, .leniencyNotExamined, .aggravationWithoutGround:
        false
      }
    }
  }

  /// The text, or a dash where there is none.
  func orDash(_ text: String) -> String {
    text.isBlank ? "—" : text
  }
}
