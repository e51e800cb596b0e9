/// A power: what it shares with no other.
///
/// 24 bytes.
public struct PowerRow: BitwiseCopyable, Hashable, Sendable {
  /// The identifier in `text`.
  public var id: UInt32 = 0
  /// The name in `text`.
  public var name: UInt32 = 0
  /// What the law says, in `statutes`.
  public var statute: UInt32 = 0
  /// Where it stands, in `notes`.
  public var notes: UInt32 = 0
  /// The first of its standards.
  public var firstStandard: UInt32 = 0
  /// How many standards refine it.
  public var standardCount: UInt16 = 0
  private var padding: UInt16 = 0

  /// Makes a row of zeros.
  public init() {}
}
