public import SteelyardModel

/// What a joint case comes to.
public struct JointAssessment: Hashable, Sendable {
  /// The number of the case file.
  public var number: String
  /// What it comes to: the worst of all answers.
  public var outcome: Outcome
  /// The parts, in the order of the case.
  public var parts: [PartAssessment]
  /// What the acts of a party come to together, where the rules add them up.
  public var totals: [JointTotal]

  /// Makes an assessment.
  public init(number: String, outcome: Outcome, parts: [PartAssessment], totals: [JointTotal]) {
    self.number = number
    self.outcome = outcome
    self.parts = parts
    self.totals = totals
  }

  /// The answers, part by part.
  public var assessments: [Assessment] { parts.flatMap(\.assessments) }
}

/// What one act of one party comes to.
public struct PartAssessment: Hashable, Sendable {
  /// The act, counted from zero.
  public var act: Int
  /// The party, counted from zero.
  public var party: Int
  /// The cases as they were weighed: each with the part of the decision that falls to its power.
  public var files: [CaseFile]
  /// The answer under each power.
  public var assessments: [Assessment]
  /// Under which of several powers a measure is imposed; nil for a single power.
  public var concurrence: ConcurrenceChoice?
  /// What is left after what was already paid or served.
  public var setOffs: [SetOff]

  /// Makes a part.
  public init(
    act: Int,
    party: Int,
    files: [CaseFile],
    assessments: [Assessment],
    concurrence: ConcurrenceChoice? = nil,
    setOffs: [SetOff] = []
  ) {
    self.act = act
    self.party = party
    self.files = files
    self.assessments = assessments
    self.concurrence = concurrence
    self.setOffs = setOffs
  }
}

/// Under which of several powers a measure is imposed for one act, and why (行政处罚法 §29).
public struct ConcurrenceChoice: Hashable, Sendable {
  /// What decided.
  public enum Why: String, Hashable, Sendable, CaseIterable {
    /// Only one of the powers brings the measure.
    case only
    /// The statutory most is higher.
    case statutoryMost = "statutory-most"
    /// The statutory least is higher.
    case statutoryLeast = "statutory-least"
    /// The most of the benchmark is higher.
    case benchmarkMost = "benchmark-most"
    /// The least of the benchmark is higher.
    case benchmarkLeast = "benchmark-least"
    /// They are the same; the first in the case file stands.
    case equal
    /// None of the powers brings the measure.
    case none
    /// Facts are missing, so that they cannot be compared.
    case missing
    /// The rules do not say how several penalties come together.
    case notStated = "not-stated"
  }

  /// What one power brings.
  public struct Candidate: Hashable, Sendable {
    /// The power.
    public var power: String
    /// The statutory range; nil where the power does not bring the measure.
    public var statutory: AmountRange?
    /// The benchmark.
    public var benchmark: AmountRange?

    /// Makes a candidate.
    public init(power: String, statutory: AmountRange?, benchmark: AmountRange?) {
      self.power = power
      self.statutory = statutory
      self.benchmark = benchmark
    }
  }

  /// The measure that is imposed once; nil where the rules say nothing.
  public var measure: String?
  /// What the measure counts.
  public var unit: Measure.Unit
  /// The power it is imposed under; nil where there is none, or it cannot be told.
  public var power: String?
  /// Why.
  public var why: Why
  /// What was compared.
  public var candidates: [Candidate]
  /// The provision; empty where the rules say nothing.
  public var provision: String

  /// Makes a choice.
  public init(
    measure: String?,
    unit: Measure.Unit = .none,
    power: String? = nil,
    why: Why,
    candidates: [Candidate] = [],
    provision: String = ""
  ) {
    self.measure = measure
    self.unit = unit
    self.power = power
    self.why = why
    self.candidates = candidates
    self.provision = provision
  }
}

/// What is left of a measure after what was already paid or served for the same act (行政处罚法 §35).
public struct SetOff: Hashable, Sendable {
  /// The measure.
  public var measure: String
  /// What it counts.
  public var unit: Measure.Unit
  /// Whether it is taken off a criminal punishment rather than off the decision.
  public var isCriminal: Bool
  /// What is owed.
  public var owed: Int64
  /// What was paid or served.
  public var served: Int64
  /// The provision.
  public var provision: String

  /// Makes a set-off.
  public init(
    measure: String,
    unit: Measure.Unit,
    isCriminal: Bool,
    owed: Int64,
    served: Int64,
    provision: String
  ) {
    self.measure = measure
    self.unit = unit
    self.isCriminal = isCriminal
    self.owed = owed
    self.served = served
    self.provision = provision
  }

  /// What is left; never less than nothing.
  public var remains: Int64 { served >= owed ? 0 : owed - served }
}

/// What the acts of one party come to together.
public struct JointTotal: Hashable, Sendable {
  /// The party, counted from zero.
  public var party: Int
  /// The measure.
  public var measure: String
  /// What it counts.
  public var unit: Measure.Unit
  /// The sum of what is decided; nil where it does not fit into 64 bits.
  public var sum: Int64?
  /// The most that several acts may come to.
  public var cap: Int64?
  /// The provision.
  public var provision: String

  /// Makes a total.
  public init(
    party: Int,
    measure: String,
    unit: Measure.Unit,
    sum: Int64?,
    cap: Int64?,
    provision: String
  ) {
    self.party = party
    self.measure = measure
    self.unit = unit
    self.sum = sum
    self.cap = cap
    self.provision = provision
  }
}
