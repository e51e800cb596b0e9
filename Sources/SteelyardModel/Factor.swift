/// A dimension of the case that is measured (裁量因素).
public struct Factor: Hashable, Sendable {
  /// What is done when the value was looked for and could not be established.
  public enum UnknownPolicy: Hashable, Sendable {
    /// The verdict stays incomplete: somebody has to find out or decide.
    case ask
    /// The value is taken as this one, for example the lightest level.
    case takenAs(Int64)
    /// The rules have tests of their own for *unknown*.
    case branch
  }

  /// Which way the facts get worse.
  public enum Worse: Hashable, Sendable {
    /// A greater value is worse.
    case greater
    /// A smaller value is worse.
    case smaller
  }

  /// The name by which rules and cases call it, for example `货值金额`; unique in its volume and in each power.
  public var name: String
  /// What kind of values it takes.
  public var type: FactorType
  /// The values that can occur; the bands must cover them all.
  public var domain: Interval
  /// Whether a case has to state it even where it cannot change what applies (`required:`).
  public var isRequired: Bool
  /// What is done when it could not be established.
  public var unknown: UnknownPolicy
  /// The value taken when a case says nothing; nil where the verdict is then incomplete.
  public var defaultValue: Int64?
  /// The date of the case that is taken when a case says nothing, where that is known; for days and events.
  public var defaultDate: CaseDate?
  /// Which way the facts get worse, where the rules say so.
  public var worse: Worse?
  /// How the value is computed from other factors; nil where the case states it.
  public var derivation: Derivation?
  /// How a derived value that is no whole number of steps is rounded; without it, it is cut off toward zero.
  public var rounding: Rounding?
  /// A derived value is never below this.
  public var floor: Int64?
  /// A derived value is never above this.
  public var cap: Int64?
  /// The provision it rests on, where one is cited.
  public var basis: Provision?
  /// What is counted, for a repetition.
  public var counter: Counter?
  /// The question an officer is asked, where the author wrote one.
  public var question: String?
  /// What has to be judged by a person, and by whom (`judgement:`).
  public var judgement: String?

  /// Makes a factor.
  public init(
    name: String,
    type: FactorType,
    domain: Interval,
    isRequired: Bool = false,
    unknown: UnknownPolicy = .ask,
    defaultValue: Int64? = nil,
    defaultDate: CaseDate? = nil,
    worse: Worse? = nil,
    derivation: Derivation? = nil,
    rounding: Rounding? = nil,
    floor: Int64? = nil,
    cap: Int64? = nil,
    basis: Provision? = nil,
    counter: Counter? = nil,
    question: String? = nil,
    judgement: String? = nil
  ) {
    self.name = name
    self.type = type
    self.domain = domain
    self.isRequired = isRequired
    self.unknown = unknown
    self.defaultValue = defaultValue
    self.defaultDate = defaultDate
    self.worse = worse
    self.derivation = derivation
    self.rounding = rounding
    self.floor = floor
    self.cap = cap
    self.basis = basis
    self.counter = counter
    self.question = question
    self.judgement = judgement
  }
}

/// The kind of values a factor takes.
///
/// Every value is a whole number in 64 bits; the type says what it counts.
public enum FactorType: Hashable, Sendable {
  /// Whole fen (分).
  case money
  /// Steps of a declared grain of a unit, for example 0.01 吨.
  case quantity(unit: String, grain: Ratio)
  /// Steps of a declared grain of one percent.
  case percent(grain: Ratio)
  /// Steps of a declared grain of one times (倍).
  case multiple(grain: Ratio)
  /// A number of things, with the word they are counted by (次, 人, 辆), or an empty word.
  case count(unit: String)
  /// Calendar days.
  case days
  /// Working days.
  case workingDays
  /// Whole months.
  case months
  /// Whole years.
  case years
  /// A day; the value is ``Day/number``.
  case date
  /// An event of the case: the day on which it happened, or ``Day/notHappened``.
  case event
  /// No is 0, yes is 1.
  case yesNo
  /// One of a list; the value is the position, counted from zero. Comparison needs `isOrdered`.
  case choice([String], isOrdered: Bool)
  /// Any number of a list of at most 62; bit *n* of the value is set where the entry at position *n* holds.
  case choices([String])
  /// Recorded, never tested; it has no value.
  case text
}
