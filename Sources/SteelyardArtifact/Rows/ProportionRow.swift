/// When a decision seems out of proportion.
///
/// 48 bytes.
public struct ProportionRow: BitwiseCopyable, Hashable, Sendable {
  /// More than so many hundredths of 1 倍, or less than so much; 0 where grades are listed.
  public var limit: Int64 = 0
  /// The provision it rests on.
  public var basis: UInt32 = 0
  /// Who stated it.
  public var authority: UInt32 = 0
  /// The first day in force.
  public var firstDay: Int32 = 0
  /// The last day in force.
  public var lastDay: Int32 = 0
  /// The names of the facts that are looked at, or of the grades: a list of texts in `words`.
  public var firstName: UInt32 = 0
  /// The identifiers of the powers it is limited to: a list of texts in `words`.
  public var firstPower: UInt32 = 0
  /// How many names.
  public var nameCount: UInt16 = 0
  /// How many powers; none means all of its kinds.
  public var powerCount: UInt16 = 0
  /// The measure that has to be imposed.
  public var measure: UInt16 = 0
  /// The kinds of power it holds for, one bit each; 0 where it names powers.
  public var kinds: UInt16 = 0
  /// What gives the alarm.
  public var rule: UInt8 = 0
  private var padding1: UInt8 = 0
  private var padding2: UInt16 = 0
  private var padding3: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}
}

extension ProportionRow {
  /// The amount is too many times the facts.
  package static let excess: UInt8 = 0
  /// The facts are tiny, and leniency was not examined.
  package static let tinyValue: UInt8 = 1
  /// A heavier grade without a circumstance for it.
  package static let aggravation: UInt8 = 2
  /// How many sorts there are.
  package static let rules = 3
}
