/// A test of a decision: a measure and the amounts that count.
///
/// 24 bytes.
public struct MeasureTestRow: BitwiseCopyable, Hashable, Sendable {
  /// The least amount.
  public var least: Int64 = 0
  /// The greatest amount.
  public var most: Int64 = 0
  /// The author's words.
  public var text: UInt32 = 0
  /// The measure.
  public var measure: UInt16 = 0
  /// Whether the amount does not matter.
  public var isPresenceOnly: UInt8 = 0
  private var padding: UInt8 = 0

  /// Makes a row of zeros.
  public init() {}
}
