/// A place in the tree of authorities.
///
/// 8 bytes.
public struct AuthorityRow: BitwiseCopyable, Hashable, Sendable {
  /// The six digits of the region; for another country a million times the number of its letters.
  public var region: UInt32 = 0
  /// The department in `text`.
  public var department: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}
}
