/// How much of a measure: an interval in the measure's smallest unit, as the author wrote it.
public struct Amount: Hashable, Sendable {
  /// The two ends of an amount and whether they belong to it.
  public struct Ends<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The lower end.
    public var least: Value
    /// The upper end; nil where the provision sets none.
    public var most: Value?
    /// Whether the lower end itself is allowed.
    public var includesLeast: Bool
    /// Whether the upper end itself is allowed.
    public var includesMost: Bool

    /// Makes the ends of an amount.
    public init(
      least: Value,
      most: Value?,
      includesLeast: Bool = true,
      includesMost: Bool = true
    ) {
      self.least = least
      self.most = most
      self.includesLeast = includesLeast
      self.includesMost = includesMost
    }
  }

  /// The closed list of forms; each depends on at most one factor and one score.
  public enum Form: Hashable, Sendable {
    /// Fixed numbers in the smallest unit of the measure.
    case between(Ends<Int64>)
    /// So much of the measure's smallest unit for each step of a factor (倍, %, 元/平方米, 元/日).
    case times(Ref<Factor>, Ends<Ratio>)
    /// A share of the statutory range of the same measure in the clause that applies: 0 is its least, 1 its most.
    case share(Ends<Ratio>)
    /// The point of the statutory range at the share a factor gives; the ratio is what one step of the factor is worth.
    case position(Ref<Factor>, step: Ratio)
    /// The share a factor gives of the statutory most; the ratio is what one step of the factor is worth.
    case shareOfMost(Ref<Factor>, step: Ratio)
  }

  /// The form.
  public var form: Form
  /// The result is never below this, in the smallest unit.
  public var floor: Int64?
  /// The result is never above this, in the smallest unit.
  public var cap: Int64?
  /// How ends that are no whole number are rounded.
  ///
  /// Without it the amount holds the whole numbers between the exact ends.
  public var rounding: Rounding?
  /// The author's words.
  public var text: String

  /// Makes an amount.
  public init(
    _ form: Form,
    floor: Int64? = nil,
    cap: Int64? = nil,
    rounding: Rounding? = nil,
    text: String
  ) {
    self.form = form
    self.floor = floor
    self.cap = cap
    self.rounding = rounding
    self.text = text
  }
}

/// The whole amounts that are allowed, both ends included.
public struct AmountRange: Hashable, Sendable {
  /// The least amount in the smallest unit.
  public var least: Int64
  /// The most in the smallest unit; nil where there is no limit.
  public var most: Int64?

  /// Makes a range of amounts.
  public init(least: Int64, most: Int64?) {
    self.least = least
    self.most = most
  }

  /// Whether an amount lies in the range.
  public func contains(_ amount: Int64) -> Bool {
    amount >= least && amount <= most ?? .max
  }
}

extension Amount {
  /// The factor it depends on.
  public var factor: Ref<Factor>? {
    switch form {
    case .between, .share: nil
    case .times(let factor, _), .position(let factor, _), .shareOfMost(let factor, _): factor
    }
  }
}
