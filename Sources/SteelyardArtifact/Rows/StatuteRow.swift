/// What the law says about a power: factors, clauses and their versions; powers for which the law says the same share it.
///
/// 40 bytes.
public struct StatuteRow: BitwiseCopyable, Hashable, Sendable {
  /// The first of the power's factors, as a list in `words`; zero in the file, where the head of the power has it.
  public var firstSlot: UInt32 = 0
  /// The first of its versions, by day.
  public var firstVersion: UInt32 = 0
  /// The first of its clauses.
  public var firstClause: UInt32 = 0
  /// The first of its derived factors, inputs before what is computed from them.
  public var firstDerivation: UInt32 = 0
  /// The first of its circumstances, as a list in `words`, ascending.
  public var firstCircumstance: UInt32 = 0
  /// The first day on which the power exists.
  public var from: Int32 = 0
  /// The last day on which the power exists.
  public var to: Int32 = 0
  /// How many versions.
  public var versionCount: UInt16 = 0
  /// How many clauses.
  public var clauseCount: UInt16 = 0
  /// How many derived factors.
  public var derivationCount: UInt8 = 0
  /// How many circumstances.
  public var circumstanceCount: UInt8 = 0
  /// How many factors.
  public var slotCount: UInt8 = 0
  /// The kind of power, as its position among the kinds.
  public var kind: UInt8 = 0
  /// Which day's law applies.
  public var appliesBy: UInt8 = StatuteRow.byAct
  /// The number of the currency of its amounts; 0 are yuan.
  public var currency: UInt8 = 0
  /// The country whose authorities have the power; 0 is China.
  public var country: UInt16 = 0

  /// The law of the day of the act.
  public static var byAct: UInt8 { 0 }
  /// The law of the day of the decision.
  public static var byDecision: UInt8 { 1 }
  /// The law of the day of the act, or that of the day of the decision where it is lighter.
  public static var byLighter: UInt8 { 2 }

  /// Makes a row of zeros.
  public init() {}
}
