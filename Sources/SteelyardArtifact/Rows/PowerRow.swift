/// What only words and explanations need of a power; what weighing needs stands in ``PowerHeadRow``.
///
/// 24 bytes.
public struct PowerRow: BitwiseCopyable, Hashable, Sendable {
  /// The identifier in `text`.
  public var id: UInt32 = 0
  /// The name in `text`.
  public var name: UInt32 = 0
  /// What is said about it, in `notes`.
  public var notes: UInt32 = 0
  /// The volume it stands in, or absent.
  public var volume: UInt32 = .max
  /// The rows of its clauses in `conditions`.
  public var conditions: UInt32 = 0
  /// How many bytes they have.
  public var conditionBytes: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}
}
