/// A standard: what it shares with no other.
///
/// 28 bytes.
public struct StandardRow: BitwiseCopyable, Hashable, Sendable {
  /// The identifier in `text`; absent where it is the volume's, a slash and the power's.
  public var id: UInt32 = 0
  /// Its bands, in `gradings`.
  public var grading: UInt32 = 0
  /// The diagram that tells the band.
  public var root: UInt32 = 0
  /// What is said about it, in `notes`.
  public var notes: UInt32 = 0
  /// The volume it stands in, or absent.
  public var volume: UInt32 = .max
  /// The rows of its bands in `conditions`.
  public var conditions: UInt32 = 0
  /// How many bytes they have.
  public var conditionBytes: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}
}
