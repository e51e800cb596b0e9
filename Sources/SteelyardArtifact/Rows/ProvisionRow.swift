/// A provision that is cited.
///
/// 12 bytes.
public struct ProvisionRow: BitwiseCopyable, Hashable, Sendable {
  /// The instrument it stands in.
  public var instrument: UInt32 = 0
  /// The place in it, in `text`.
  public var place: UInt32 = 0
  /// The whole citation, in `text`.
  public var citation: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}
}
