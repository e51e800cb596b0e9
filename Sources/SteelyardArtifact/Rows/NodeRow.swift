/// The first word of a question of a decision diagram; its thresholds and its other targets stand behind it.
///
/// 8 bytes. ``DiagramNode`` reads the whole.
public struct NodeRow: BitwiseCopyable, Hashable, Sendable {
  /// How many thresholds.
  public var thresholdCount: UInt16 = 0
  /// Which factor of the power is asked.
  public var slot: UInt8 = 0
  /// What is asked of it: below 64 the entry of a set of choices, else `NodeRow.value` or `NodeRow.isUnknown`.
  public var probe: UInt8 = 0
  /// Where a value below the first threshold leads.
  public var firstTarget: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}

  /// The value itself is asked.
  @inlinable public static var value: UInt8 { 64 }
  /// It is asked whether the value could not be established.
  @inlinable public static var isUnknown: UInt8 { 65 }

  /// The bit that tells an end of a diagram from a node.
  @inlinable public static var leafFlag: UInt32 { 1 << 31 }
  /// The end at which nothing holds.
  @inlinable public static var emptyLeaf: UInt32 { .max }
}
