import SteelyardEvaluator
import SteelyardText

extension FindingCode {
  /// The code as a message, since the reference has no words of its own.
  var words: Bilingual { Bilingual(rawValue, rawValue) }

  /// Whether it makes the decision unlawful (step 14).
  var isUnlawful: Bool {
    switch self {
    case .aboveStatutoryMost, .belowStatutoryLeast, .measureNotProvided, .mandatoryMeasureMissing,
      .forbiddenMeasure, .exclusiveMeasures, .punishedAlthoughExempt, .finedTwice,
      .finedUnderLighter, .outOfTime, .notInForce, .mitigationNotApplied:
      true
    case .lighteningNotApplied, .aboveBenchmark, .belowBenchmark, .measureOutsideBenchmark,
      .amountMissing,
      .unreasonedDeviation, .justifiedDeviation, .emptyReason, .procedureMissing,
      .procedureAfterDecision, .late, .tooEarly, .factMissing, .circumstanceNotApplicable,
      .countContradicted,
      .historyAfterAct, .amountNotExact, .outOfProportion, .leniencyNotExamined,
      .aggravationWithoutGround:
      false
    }
  }
}

extension Finding {
  /// The group it is listed in: unlawful, other errors, warnings, advice, notes.
  var rank: Int {
    switch severity {
    case .error: code.isUnlawful ? 0 : 1
    case .warning: 2
    case .advice: 3
    case .note: 4
    }
  }
}
