/// A law, regulation or rule.
///
/// 28 bytes.
public struct InstrumentRow: BitwiseCopyable, Hashable, Sendable {
  /// The short name in `text`.
  public var id: UInt32 = 0
  /// The title in `text`.
  public var title: UInt32 = 0
  /// The document number in `text`.
  public var number: UInt32 = 0
  /// Where it was read, in `text`.
  public var source: UInt32 = 0
  /// The first day in force.
  public var from: Int32 = 0
  /// The last day in force.
  public var to: Int32 = 0
  /// The rank.
  public var kind: UInt8 = 0
  /// Which day's law it applies, as its position among the words, counted from one; 0 where it does not say.
  public var appliesBy: UInt8 = 0
  private var padding: UInt16 = 0

  /// Makes a row of zeros.
  public init() {}
}
