/// The cases that have something in common, such as their authority, by outcome.
public struct AuditGroup: Hashable, Sendable, Comparable {
  /// What they have in common; empty for those too rare to be kept apart.
  public let name: String
  /// How many came to what.
  public let counts: OutcomeCounts

  /// Makes a group.
  public init(name: String, counts: OutcomeCounts) {
    self.name = name
    self.counts = counts
  }

  /// Orders groups: most wrong cases first, then most cases, then by name.
  public static func < (left: Self, right: Self) -> Bool {
    if left.counts.wrong != right.counts.wrong { return left.counts.wrong > right.counts.wrong }
    if left.counts.total != right.counts.total { return left.counts.total > right.counts.total }
    return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}
