public import SteelyardText

/// One thing the law requires of a notice and the case does not give.
public struct NoticeLack: Hashable, Sendable {
  /// The kinds of lack.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The case is none for this kind of notice.
    case notApplicable = "not-applicable"
    /// No circumstance exempts from the penalty.
    case noExemption = "no-exemption"
    /// The party was not educated.
    case noEducation = "no-education"
    /// There is no verdict to give reasons for.
    case noVerdict = "no-verdict"
    /// A fact that matters is missing.
    case factMissing = "fact-missing"
    /// The file has no number.
    case noNumber = "no-number"
    /// The file names no authority.
    case noAuthority = "no-authority"
    /// The file names no officer.
    case noOfficer = "no-officer"
    /// The file does not say when it was decided.
    case noDecisionDay = "no-decision-day"
    /// The power cites no provision.
    case noBasis = "no-basis"
    /// Nothing is decided.
    case noDecision = "no-decision"
    /// A fact that decided rests on no evidence.
    case factWithoutEvidence = "fact-without-evidence"
    /// A circumstance that counted rests on no evidence.
    case circumstanceWithoutEvidence = "circumstance-without-evidence"
    /// A refusal states no ground.
    case refusalWithoutGround = "refusal-without-ground"
    /// The decision must not stand as it is.
    case openFinding = "open-finding"
    /// A deviation from the benchmark lacks part of its reason.
    case deviationIncomplete = "deviation-incomplete"
    /// A step that is owed before the decision was not taken.
    case stepMissing = "step-missing"
    /// A step was taken only after the decision.
    case stepTooLate = "step-too-late"
  }

  /// The kind of lack.
  public var code: Code
  /// What is missing, in one line.
  public var message: Bilingual
  /// The provision that requires it.
  public var provision: Bilingual

  /// Makes a lack.
  public init(_ code: Code, _ message: Bilingual, provision: Bilingual) {
    self.code = code
    self.message = message
    self.provision = provision
  }
}
