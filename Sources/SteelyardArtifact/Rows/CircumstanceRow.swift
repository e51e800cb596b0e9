/// A circumstance.
///
/// 20 bytes.
public struct CircumstanceRow: BitwiseCopyable, Hashable, Sendable {
  /// The identifier in `text`.
  public var id: UInt32 = 0
  /// The name in `text`.
  public var name: UInt32 = 0
  /// The provision it rests on.
  public var basis: UInt32 = 0
  /// Who listed it.
  public var authority: UInt32 = 0
  /// The kinds of power it counts for, one bit each.
  public var kinds: UInt16 = 0
  /// What it does.
  public var effect: UInt8 = 0
  /// 1 where a decision must be lighter for it, 0 where it may.
  public var isDuty: UInt8 = 0

  /// Makes a row of zeros.
  public init() {}
}
