public import SteelyardModel

/// A repetition that was counted from the history of the case.
public struct CountedFactor: Hashable, Sendable {
  /// An earlier act that counts.
  public struct Counted: Hashable, Sendable {
    /// Its place in the history, counted from one.
    public var place: Int
    /// The act.
    public var act: EarlierAct

    /// Makes an act that counts.
    public init(place: Int, act: EarlierAct) {
      self.place = place
      self.act = act
    }
  }

  /// An earlier act that may count, since the file says too little of it.
  public struct Open: Hashable, Sendable {
    /// What is not known.
    public enum Lack: String, Hashable, Sendable, CaseIterable {
      /// When it was done or decided.
      case when
      /// Under which power or provision.
      case what
      /// Whom or what it concerned.
      case who
    }

    /// Its place in the history, counted from one.
    public var place: Int
    /// The act.
    public var act: EarlierAct
    /// What is not known.
    public var lacks: [Lack]

    /// Makes an act that may count.
    public init(place: Int, act: EarlierAct, lacks: [Lack]) {
      self.place = place
      self.act = act
      self.lacks = lacks
    }
  }

  /// The name of the factor.
  public var factor: String
  /// The word the number is counted by (次, 辆), or an empty word.
  public var unit: String
  /// What is counted, and how.
  public var counter: Counter
  /// The least it can come to.
  public var least: Int64
  /// The most it can come to; the same where nothing is open.
  public var most: Int64
  /// The earlier acts that count, in the order of the file.
  public var acts: [Counted]
  /// The earlier acts that may count.
  public var open: [Open]
  /// Whether clause, band or an amount rests on it, or would if it were known.
  public var decides = false

  /// Makes a repetition that was counted.
  public init(
    factor: String,
    unit: String,
    counter: Counter,
    least: Int64,
    most: Int64,
    acts: [Counted],
    open: [Open]
  ) {
    self.factor = factor
    self.unit = unit
    self.counter = counter
    self.least = least
    self.most = most
    self.acts = acts
    self.open = open
  }

  /// The number, where nothing is open.
  public var value: Int64? { least == most ? least : nil }
}
