/// A measure with whether it is to be taken and how much.
///
/// 8 bytes.
public struct TermRow: BitwiseCopyable, Hashable, Sendable {
  /// How much, in `amounts`.
  public var amount: UInt32 = 0
  /// The measure.
  public var measure: UInt16 = 0
  /// Whether it is to be taken.
  public var modality: UInt8 = 0
  private var padding: UInt8 = 0

  /// Makes a row of zeros.
  public init() {}
}
