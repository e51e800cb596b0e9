/// A time limit.
///
/// 64 bytes.
public struct DeadlineRow: BitwiseCopyable, Hashable, Sendable {
  /// How many.
  public var count: Int32 = 0
  /// The provision it rests on.
  public var basis: UInt32 = 0
  /// Who laid it down.
  public var authority: UInt32 = 0
  /// The first day in force.
  public var firstDay: Int32 = 0
  /// The last day in force.
  public var lastDay: Int32 = 0
  /// The first of the rows under which it holds.
  public var firstCase: UInt32 = 0
  /// The identifiers of the powers it is limited to, as a list of texts in `words`.
  public var firstPower: UInt32 = 0
  /// By how many it may be extended; zero where it may not.
  public var extensionCount: Int32 = 0
  /// Who approves an extension, in `text`.
  public var approver: UInt32 = 0
  /// On what ground, in `text`.
  public var ground: UInt32 = 0
  /// How many rows; none means always.
  public var caseCount: UInt16 = 0
  /// How many powers; none means all of its kinds.
  public var powerCount: UInt16 = 0
  /// The kinds of power it holds for, one bit each; none where it names powers.
  public var kinds: UInt16 = 0
  /// What is left out of it, one bit each.
  public var exclusions: UInt16 = 0
  /// The moment it begins at.
  public var from: UInt8 = 0
  /// The moment it ends at.
  public var to: UInt8 = 0
  /// What it is counted in: 0 days, 1 months, 2 years, 3 working days.
  public var unit: UInt8 = 0
  /// What an extension is counted in.
  public var extensionUnit: UInt8 = 0
  /// What is wrong where it is not kept: 0 late, 1 out of time, 2 too early, 3 the party is late.
  public var sort: UInt8 = 0
  /// `DeadlineRow.movesOffHolidays` and so on.
  public var flags: UInt8 = 0
  private var padding1: UInt16 = 0
  private var padding2: UInt64 = 0

  /// Makes a row of zeros.
  public init() {}

  // The flags.
  /// A last day that is no working day moves to the next one.
  @inlinable public static var movesOffHolidays: UInt8 { 1 }
  /// No other time limit has the same ends and sort, so that none can stand before it.
  @inlinable public static var isAlone: UInt8 { 2 }

  // The units.
  /// Calendar days.
  @inlinable public static var days: UInt8 { 0 }
  /// Months.
  @inlinable public static var months: UInt8 { 1 }
  /// Years.
  @inlinable public static var years: UInt8 { 2 }
  /// Working days.
  @inlinable public static var workingDays: UInt8 { 3 }

  // The sorts.
  /// It came late.
  @inlinable public static var limit: UInt8 { 0 }
  /// It came after the limitation had run out.
  @inlinable public static var limitation: UInt8 { 1 }
  /// It came before the least time had passed.
  @inlinable public static var least: UInt8 { 2 }
  /// The party came late.
  @inlinable public static var party: UInt8 { 3 }
}
