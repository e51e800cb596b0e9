/// A rule on a step that decisions owe.
///
/// 28 bytes.
public struct ProcedureRow: BitwiseCopyable, Hashable, Sendable {
  /// The provision it rests on.
  public var basis: UInt32 = 0
  /// Who laid it down.
  public var authority: UInt32 = 0
  /// The first of the rows under which it is owed.
  public var firstCase: UInt32 = 0
  /// The first day in force.
  public var from: Int32 = 0
  /// The last day in force.
  public var to: Int32 = 0
  /// How many rows; none means always.
  public var caseCount: UInt16 = 0
  /// The kinds of power it holds for, one bit each.
  public var kinds: UInt16 = 0
  /// The step.
  public var step: UInt8 = 0
  private var padding1: UInt8 = 0
  private var padding2: UInt16 = 0

  /// Makes a row of zeros.
  public init() {}
}
