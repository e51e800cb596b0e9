/// A text that many powers share and by which they are found.
///
/// 12 bytes.
public struct SearchTextRow: BitwiseCopyable, Hashable, Sendable {
  /// The words, in `text`.
  public var text: UInt32 = 0
  /// Where the list of its powers begins in `searchLists`.
  public var list: UInt32 = 0
  /// What it is of a power: a `SearchField`.
  public var field: UInt8 = 0
  private var padding1: UInt8 = 0
  private var padding2: UInt16 = 0

  /// Makes a row of zeros.
  public init() {}
}
