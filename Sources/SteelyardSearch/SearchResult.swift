/// What was found (检索结果).
public struct SearchResult: Hashable, Sendable {
  /// The words that were looked for, as they are compared: narrow and small.
  public let words: [String]
  /// In how many powers all of them occur.
  public let total: Int
  /// The best of these, the best first.
  public let hits: [SearchHit]
}
