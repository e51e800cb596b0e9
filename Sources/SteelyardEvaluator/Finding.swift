public import SteelyardText

/// One remark on a decision (审核意见).
public struct Finding: Hashable, Sendable {
  /// How grave a finding is.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The decision is unlawful, departs from the benchmark without reason, or lacks a step.
    case error
    /// Somebody should look.
    case warning
    /// Something seems out of proportion; it never changes what a case comes to.
    case advice
    /// For the record.
    case note
  }

  /// The kind of remark.
  public var code: FindingCode
  /// How grave it is.
  public var severity: Severity
  /// What is wrong, in one line.
  public var message: Bilingual
  /// The provision behind it; empty where there is none.
  public var provision: String
  /// The measure it is about; nil where it is about none.
  public var measure: String?

  /// Makes a finding.
  public init(
    _ code: FindingCode,
    severity: Severity,
    message: Bilingual,
    provision: String = "",
    measure: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.provision = provision
    self.measure = measure
  }
}

/// The kinds of finding.
///
/// The raw value is the code in files and the name of the file in `Checking/` that reports it.
public enum FindingCode: String, Hashable, Sendable, CaseIterable {
  /// More than the law allows.
  case aboveStatutoryMost = "above-statutory-most"
  /// Less than the law allows, without a circumstance that mitigates.
  case belowStatutoryLeast = "below-statutory-least"
  /// A measure the clause does not provide for.
  case measureNotProvided = "measure-not-provided"
  /// A measure that must be taken was not.
  case mandatoryMeasureMissing = "mandatory-measure-missing"
  /// A measure that must not be taken was.
  case forbiddenMeasure = "forbidden-measure"
  /// More or fewer than one of measures that exclude each other.
  case exclusiveMeasures = "exclusive-measures"
  /// Punished although the law exempts.
  case punishedAlthoughExempt = "punished-although-exempt"
  /// A measure that is imposed once for one act was imposed again.
  case finedTwice = "fined-twice"
  /// A measure was imposed under the lighter of several powers.
  case finedUnderLighter = "fined-under-lighter"
  /// The limitation had run out.
  case outOfTime = "out-of-time"
  /// A circumstance that must mitigate counts, and the decision is not below the statutory least.
  case mitigationNotApplied = "mitigation-not-applied"
  /// A circumstance that must lighten counts, and the decision is the most the benchmark allows.
  case lighteningNotApplied = "lightening-not-applied"
  /// More than the benchmark.
  case aboveBenchmark = "above-benchmark"
  /// Less than the benchmark.
  case belowBenchmark = "below-benchmark"
  /// A measure the benchmark does not have, or without one it has.
  case measureOutsideBenchmark = "measure-outside-benchmark"
  /// A measure with a quantity was decided without saying how much.
  case amountMissing = "amount-missing"
  /// A deviation from the benchmark without a complete reason.
  case unreasonedDeviation = "unreasoned-deviation"
  /// A deviation with a complete reason.
  case justifiedDeviation = "justified-deviation"
  /// A reason that says nothing.
  case emptyReason = "empty-reason"
  /// A step that is owed was not taken.
  case procedureMissing = "procedure-missing"
  /// A step was taken after the decision it should have come before.
  case procedureAfterDecision = "procedure-after-decision"
  /// Decided or served too late.
  case late = "late"
  /// Taken before the least time had passed.
  case tooEarly = "too-early"
  /// A fact that matters is missing.
  case factMissing = "fact-missing"
  /// A circumstance is claimed that does not count for this power.
  case circumstanceNotApplicable = "circumstance-not-applicable"
  /// The case states a number of repetitions that its own history contradicts.
  case countContradicted = "count-contradicted"
  /// An act of the history is later than the act of the case.
  case historyAfterAct = "history-after-act"
  /// The amount is too many times the value of the goods or gains.
  case outOfProportion = "out-of-proportion"
  /// The value is tiny, and the grounds for leniency were not examined.
  case leniencyNotExamined = "leniency-not-examined"
  /// A heavier grade without a circumstance that aggravates.
  case aggravationWithoutGround = "aggravation-without-ground"
  /// The power does not exist on the day whose law applies.
  case notInForce = "not-in-force"
  /// An amount cannot be computed exactly: it overflows, or no whole number lies in it.
  case amountNotExact = "amount-not-exact"
}

/// What an assessment comes to; the worst finding decides.
public enum Outcome: String, Hashable, Sendable, CaseIterable {
  /// Inside the benchmark, and nothing is missing.
  case conforms
  /// Outside the benchmark with a sufficient reason.
  case deviates
  /// Outside the benchmark without one, or a step is missing.
  case departs
  /// Against the law.
  case unlawful
  /// Facts are missing.
  case incomplete
  /// There is no such power in the catalog.
  case unknownPower = "unknown-power"
  /// The case could not be read.
  case unreadable
}
