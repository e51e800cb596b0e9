import SteelyardEvaluator
import SteelyardText

extension Completeness {
  /// Remarks on the decision that must be cleared before anybody gives reasons for it.
  var findingLacks: [NoticeLack] {
    findings.compactMap { finding in
      guard finding.severity == .error, let fallback = provision(forOpen: finding.code) else {
        return nil
      }
      let cited = Bilingual(finding.provision, finding.provision)
      return NoticeLack(
        .openFinding,
        finding.message,
        provision: finding.provision.isBlank ? fallback : cited
      )
    }
  }

  /// The provision behind a remark that cites none; nil where the notice does not wait for it.
  ///
  /// Missing steps and unreasoned deviations are lacks of their own; a decision that came late still needs its reasons.
  private func provision(forOpen code: FindingCode) -> Bilingual? {
    switch code {
    case .punishedAlthoughExempt, .mitigationNotApplied, .lighteningNotApplied, .finedTwice,
      .finedUnderLighter, .outOfTime:
      power.isForeign ? basis : generalLaw(forOpen: code)
    case .aboveStatutoryMost, .belowStatutoryLeast, .measureNotProvided, .mandatoryMeasureMissing,
      .forbiddenMeasure, .exclusiveMeasures, .amountNotExact, .notInForce:
      basis
    case .amountMissing: Requirement.decision.provision(for: power)
    case .circumstanceNotApplicable, .countContradicted:
      Requirement.facts.provision(for: power)
    case .aboveBenchmark, .belowBenchmark, .measureOutsideBenchmark, .unreasonedDeviation,
      .emptyReason, .justifiedDeviation, .procedureMissing, .procedureAfterDecision, .late,
      .tooEarly,
      .factMissing, .historyAfterAct, .outOfProportion, .leniencyNotExamined,
      .aggravationWithoutGround:
      nil
    }
  }

  private func generalLaw(forOpen code: FindingCode) -> Bilingual? {
    switch code {
    case .punishedAlthoughExempt: Law.penalty.cite(33)
    case .mitigationNotApplied, .lighteningNotApplied: Law.penalty.cite(32)
    case .finedTwice, .finedUnderLighter: Law.penalty.cite(29)
    case .outOfTime: Law.penalty.cite(36)
    default: nil
    }
  }

  private var basis: Bilingual {
    guard let first = power.basis.first(where: { !$0.isBlank }) else {
      return Requirement.basis.provision(for: power)
    }
    return Bilingual(first, first)
  }
}
