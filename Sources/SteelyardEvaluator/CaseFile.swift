public import SteelyardModel

/// One case as it was filed: facts, circumstances, what is proposed, and the steps taken (案卷).
public struct CaseFile: Hashable, Sendable {
  /// The value of one fact.
  public enum FactValue: Hashable, Sendable {
    /// Established; in steps of the factor's grain.
    case value(Int64)
    /// Looked for and not established, with the reason given.
    case unknown(reason: String)
    /// Free text, recorded and never tested.
    case text(String)
  }

  /// A circumstance that is claimed.
  public struct Claim: Hashable, Sendable {
    /// The identifier of the circumstance.
    public var id: String
    /// The evidence it rests on; empty where none is named.
    public var evidence: String

    /// Makes a claim.
    public init(id: String, evidence: String = "") {
      self.id = id
      self.evidence = evidence
    }
  }

  /// What is decided of one measure.
  public struct Decided: Hashable, Sendable {
    /// The identifier of the measure.
    public var measure: String
    /// How much, in the smallest unit; nil where only the measure is named.
    public var amount: Int64?

    /// Makes a decided measure.
    public init(measure: String, amount: Int64? = nil) {
      self.measure = measure
      self.amount = amount
    }
  }

  /// The reason for staying outside the benchmark.
  public struct Deviation: Hashable, Sendable {
    /// Why.
    public var ground: String
    /// The provision it rests on.
    public var provision: String
    /// Who approved it.
    public var approver: String
    /// When.
    public var approved: Day?

    /// Makes a reason for a deviation.
    public init(ground: String, provision: String = "", approver: String = "", approved: Day? = nil)
    {
      self.ground = ground
      self.provision = provision
      self.approver = approver
      self.approved = approved
    }
  }

  /// A stretch of time that is left out of time limits.
  public struct Excluded: Hashable, Sendable {
    /// Why.
    public var ground: Exclusion
    /// The first day.
    public var from: Day
    /// The last day.
    public var to: Day

    /// Makes a stretch of time.
    public init(ground: Exclusion, from: Day, to: Day) {
      self.ground = ground
      self.from = from
      self.to = to
    }
  }

  /// A time limit that was extended.
  public struct Extended: Hashable, Sendable {
    /// Where the limit ends.
    public var to: Moment
    /// By how much.
    public var length: Deadline.Length
    /// When that was approved.
    public var approved: Day
    /// Who approved it; empty where the file does not say.
    public var approver: String
    /// Why; empty where the file does not say.
    public var ground: String

    /// Makes an extension.
    public init(
      to: Moment,
      length: Deadline.Length,
      approved: Day,
      approver: String = "",
      ground: String = ""
    ) {
      self.to = to
      self.length = length
      self.approved = approved
      self.approver = approver
      self.ground = ground
    }
  }

  /// The number of the case file.
  public var number: String = ""
  /// The identifier of the power.
  public var power: String
  /// The authority that decides; nil where the case names none.
  public var authority: Authority?
  /// The officer, as the file names them.
  public var officer: String = ""
  /// Who the decision is about; nil where the case does not say.
  public var subject: Subject?
  /// Whom and what the act concerns by name: the party, the vehicle, the driver, the place.
  public var names: [Counter.Scope: Identity] = [:]
  /// The acts of before; nil where the file says nothing of them, empty where there were none.
  public var history: [EarlierAct]?
  /// The dates.
  public var dates: [CaseDate: Day] = [:]
  /// The facts by the name of the factor.
  public var facts: [String: FactValue] = [:]
  /// The evidence for facts, by the name of the factor.
  public var evidence: [String: String] = [:]
  /// The circumstances that are claimed.
  public var circumstances: [Claim] = []
  /// The circumstances that were examined and rejected, with the reason for each, by identifier.
  public var examined: [String: String] = [:]
  /// What is decided; nil where only the verdict is wanted.
  public var decision: [Decided]?
  /// The steps taken, with their days.
  public var procedure: [Step: Day] = [:]
  /// What is left out of time limits.
  public var excluded: [Excluded] = []
  /// The time limits that were extended.
  public var extended: [Extended] = []
  /// The reason for a deviation.
  public var deviation: Deviation?
  /// A measure that is imposed under another power for the same act, so that it is not missing here.
  public var absorbed: String?
  /// Which day's law applies, where that had to be asked.
  public var law: LawAnswer?

  /// Makes a case under a power.
  public init(power: String) {
    self.power = power
  }
}

extension CaseFile {
  /// The day of a moment; nil where the file does not say.
  package func day(of moment: Moment) -> Day? {
    switch moment {
    case .date(let date): dates[date]
    case .step(let step): procedure[step]
    }
  }
}

/// A verdict, what was found about the decision, and what the whole comes to.
public struct Assessment: Hashable, Sendable {
  /// The number of the case file.
  public var number: String
  /// What it comes to.
  public var outcome: Outcome
  /// What the rules come to; nil where there is no such power.
  public var verdict: Verdict?
  /// The remarks on the decision, worst first.
  public var findings: [Finding]

  /// Makes an assessment.
  public init(number: String, outcome: Outcome, verdict: Verdict?, findings: [Finding]) {
    self.number = number
    self.outcome = outcome
    self.verdict = verdict
    self.findings = findings
  }
}
