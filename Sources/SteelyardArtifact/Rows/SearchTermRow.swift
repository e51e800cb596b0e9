/// Two characters that stand side by side in some texts.
///
/// 12 bytes.
public struct SearchTermRow: BitwiseCopyable, Hashable, Sendable {
  /// The first character, folded.
  public var first: UInt32 = 0
  /// The character behind it, folded; zero where the text ends.
  public var second: UInt32 = 0
  /// Where its list begins in `searchLists`.
  public var list: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}
}
