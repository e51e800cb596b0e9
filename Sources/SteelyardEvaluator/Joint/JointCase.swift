public import SteelyardModel

/// A case that is more than one power for one act: several powers, several acts, several parties, or earlier decisions.
public struct JointCase: Hashable, Sendable {
  /// One act of one party, under one power or several.
  public struct Part: Hashable, Sendable {
    /// The act, counted from zero.
    public var act: Int
    /// The party, counted from zero.
    public var party: Int
    /// The case under each power; they differ in the power, and in the facts it asks for.
    public var files: [CaseFile]
    /// Whether one decision is stated for all powers together, so that it has to be shared out.
    public var isDecidedTogether: Bool
    /// What earlier decisions imposed for the same act.
    public var earlier: [Earlier]
    /// What was already paid or served for the act.
    public var served: [CaseFile.Decided]
    /// The criminal punishment for the act: a criminal fine as `fine`, a term as `detention`, in days.
    public var criminal: [CaseFile.Decided]

    /// Makes a part.
    public init(
      act: Int = 0,
      party: Int = 0,
      files: [CaseFile],
      isDecidedTogether: Bool = true,
      earlier: [Earlier] = [],
      served: [CaseFile.Decided] = [],
      criminal: [CaseFile.Decided] = []
    ) {
      self.act = act
      self.party = party
      self.files = files
      self.isDecidedTogether = isDecidedTogether
      self.earlier = earlier
      self.served = served
      self.criminal = criminal
    }

    /// Whether it is more than a case under one power.
    public var isJoint: Bool {
      files.count > 1 || !earlier.isEmpty || !served.isEmpty || !criminal.isEmpty
    }
  }

  /// An earlier decision about the same act.
  public struct Earlier: Hashable, Sendable {
    /// The number of its case file.
    public var number: String
    /// When it was made.
    public var decided: Day?
    /// What it imposed.
    public var decision: [CaseFile.Decided]

    /// Makes an earlier decision.
    public init(number: String = "", decided: Day? = nil, decision: [CaseFile.Decided]) {
      self.number = number
      self.decided = decided
      self.decision = decision
    }
  }

  /// The number of the case file.
  public var number: String
  /// The acts of the parties.
  public var parts: [Part]

  /// Makes a joint case.
  public init(number: String = "", parts: [Part]) {
    self.number = number
    self.parts = parts
  }

  /// Whether it is more than one case under one power.
  public var isJoint: Bool { parts.count > 1 || parts.contains(where: \.isJoint) }

  /// All cases, part by part.
  public var files: [CaseFile] { parts.flatMap(\.files) }
}
