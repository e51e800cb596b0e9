package import SteelyardArtifact
import SteelyardModel

extension CompiledCatalog {
  /// The findings about a case that is weighed, in words; every remark must be one that is said by numbers.
  package func findings(_ bound: inout BoundCase, _ weighing: inout Weighing) -> [Finding] {
    Explanation(
      catalog: self,
      file: CaseFile(power: ""),
      bound: bound,
      weighing: weighing
    )
    .findings(missing: [])
  }
}

extension FindingCode {
  /// Whether what is said of it follows from the numbers of the case, without the words of its file.
  package var isSaidByNumbers: Bool {
    switch self {
    case .aboveStatutoryMost, .belowStatutoryLeast, .aboveBenchmark, .belowBenchmark,
      .measureNotProvided, .mandatoryMeasureMissing, .forbiddenMeasure, .punishedAlthoughExempt,
      .measureOutsideBenchmark, .amountMissing, .exclusiveMeasures, .unreasonedDeviation,
      .mitigationNotApplied, .lighteningNotApplied, .procedureMissing:
      true
    case .justifiedDeviation, .emptyReason, .finedTwice, .finedUnderLighter, .outOfTime,
      .procedureAfterDecision, .late, .tooEarly, .factMissing,
      .circumstanceNotApplicable, .countContradicted, .historyAfterAct, .notInForce,
      .amountNotExact, .outOfProportion, .leniencyNotExamined, .aggravationWithoutGround:
      false
    }
  }
}
