/// A measure.
///
/// 16 bytes.
public struct MeasureRow: BitwiseCopyable, Hashable, Sendable {
  /// The identifier in `text`.
  public var id: UInt32 = 0
  /// The Chinese name in `text`.
  public var name: UInt32 = 0
  /// The English name in `text`.
  public var englishName: UInt32 = 0
  /// What its quantity counts.
  public var unit: UInt8 = 0
  /// What it is for the law.
  public var nature: UInt8 = 0
  private var padding: UInt16 = 0

  /// Makes a row of zeros.
  public init() {}
}
