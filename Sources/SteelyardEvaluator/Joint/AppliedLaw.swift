public import SteelyardModel

/// Which day's law a verdict follows, and why (行政处罚法 §37).
public struct AppliedLaw: Hashable, Sendable {
  /// Why the law of a day applies.
  public enum Why: String, Hashable, Sendable, CaseIterable {
    /// The law of the day of the act stands: it did not change, or what came later is not lighter.
    case actDate = "act-date"
    /// The law of the day of the decision is lighter.
    case lighter
    /// By the law of the day of the decision the act is no longer punished.
    case noLongerPunishable = "no-longer-punishable"
    /// The order of measures and ranges does not say which law is lighter, and the case does not either.
    case notDecided = "not-decided"
    /// The order does not say which law is lighter; the case says who decided it, and how.
    case answered
    /// The instrument itself says that the law of the day of the decision applies.
    case instrument
  }

  /// The day whose law applies; nil while that is not decided.
  public var day: Day?
  /// Why.
  public var why: Why
  /// What the law of the day of the act and that of the day of the decision come to.
  ///
  /// Empty where they come to the same, or only one of them was weighed.
  public var sides: [LawSide]
  /// Who decided which law applies, where that had to be asked.
  public var answer: CaseFile.LawAnswer?

  /// Makes an applied law.
  public init(
    day: Day?,
    why: Why = .actDate,
    sides: [LawSide] = [],
    answer: CaseFile.LawAnswer? = nil
  ) {
    self.day = day
    self.why = why
    self.sides = sides
    self.answer = answer
  }
}

/// What the law of one day comes to for the facts of a case, before any decision is held against it.
public struct LawSide: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// Whether the power existed on it.
  public var isInForce: Bool
  /// The standard in force on it; nil where the statute alone holds.
  public var standard: String?
  /// The statutory clause, counted from one.
  public var clause: Int?
  /// The band, counted from one.
  public var band: Int?
  /// The name of the band's grade.
  public var grade: String?
  /// What the clause provides.
  public var statutory: [WeighedMeasure]
  /// What band and circumstances come to.
  public var benchmark: [WeighedMeasure]
  /// The facts that this law asks for and the case does not state.
  public var missing: [String]

  /// Makes what a verdict by the law of one day comes to.
  ///
  /// The kind of subject is left out where only a step depends on it.
  public init(of verdict: Verdict, on day: Day, isInForce: Bool) {
    self.day = day
    self.isInForce = isInForce
    standard = verdict.standard
    clause = verdict.clause
    band = verdict.band
    grade = verdict.grade
    statutory = verdict.statutory
    benchmark = verdict.benchmark
    missing = verdict.missing.filter { !MissingName.isOfCourse($0) }
  }
}

extension CaseFile {
  /// Which law applies, where the order of measures and ranges does not say which is lighter.
  public struct LawAnswer: Hashable, Sendable {
    /// The law of the act or of the decision.
    public var applies: AppliesBy
    /// Who decided it.
    public var by: String
    /// Why.
    public var ground: String

    /// Makes an answer.
    public init(applies: AppliesBy, by: String, ground: String) {
      self.applies = applies
      self.by = by
      self.ground = ground
    }

    /// Whether it says who decided, and why.
    public var isComplete: Bool {
      !by.allSatisfy(\.isWhitespace) && !ground.allSatisfy(\.isWhitespace)
    }
  }
}
