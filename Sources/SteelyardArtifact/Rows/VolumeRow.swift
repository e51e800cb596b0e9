/// A rules file.
///
/// 32 bytes.
public struct VolumeRow: BitwiseCopyable, Hashable, Sendable {
  /// The identifier in `text`.
  public var id: UInt32 = 0
  /// The title in `text`.
  public var title: UInt32 = 0
  /// The name of the issuer in `text`.
  public var issuer: UInt32 = 0
  /// The issuer's place in the tree of authorities.
  public var authority: UInt32 = 0
  /// Where it was published, in `text`.
  public var source: UInt32 = 0
  /// The first day in force.
  public var from: Int32 = 0
  /// The last day in force.
  public var to: Int32 = 0
  /// The number of the currency of its amounts; 0 are yuan.
  public var currency: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}
}
