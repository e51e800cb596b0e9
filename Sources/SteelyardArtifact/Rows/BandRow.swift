/// A band of a standard.
///
/// 16 bytes.
public struct BandRow: BitwiseCopyable, Hashable, Sendable {
  /// The name of its grade in `text`.
  public var grade: UInt32 = 0
  /// The first of its terms.
  public var firstTerm: UInt32 = 0
  /// The provision of the standard, in `provisions`.
  public var basis: UInt32 = 0
  /// How many terms.
  public var termCount: UInt8 = 0
  private var padding1: UInt8 = 0
  private var padding2: UInt16 = 0

  /// Makes a row of zeros.
  public init() {}
}
