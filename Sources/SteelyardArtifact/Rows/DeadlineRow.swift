/// A time limit.
///
/// 16 bytes.
public struct DeadlineRow: BitwiseCopyable, Hashable, Sendable {
  /// How many.
  public var count: Int32 = 0
  /// The provision it rests on.
  public var basis: UInt32 = 0
  /// The kinds of power it holds for, one bit each.
  public var kinds: UInt16 = 0
  /// The date it begins at.
  public var from: UInt8 = 0
  /// What must have happened by its end.
  public var to: UInt8 = 0
  /// What it is counted in.
  public var unit: UInt8 = 0
  /// Whether exceeding it makes the decision unlawful.
  public var isLimitation: UInt8 = 0
  /// The country in whose cases it holds; 0 is China.
  public var country: UInt16 = 0

  /// Makes a row of zeros.
  public init() {}
}
