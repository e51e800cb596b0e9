/// A rule on a step that decisions owe.
///
/// 32 bytes.
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
  /// The identifiers of the powers it is limited to, as a list of texts in `words`.
  public var firstPower: UInt32 = 0
  /// How many rows; none means always.
  public var caseCount: UInt16 = 0
  /// The kinds of power it holds for, one bit each; none where it names powers.
  public var kinds: UInt16 = 0
  /// The step.
  public var step: UInt8 = 0
  private var padding: UInt8 = 0
  /// How many powers; none means all of its kinds.
  public var powerCount: UInt16 = 0

  /// Makes a row of zeros.
  public init() {}
}
