/// Puts the groups of very many names in the order of ``AuditGroup``, comparing numbers instead of texts.
package struct GroupOrder {
  /// A group by all that decides its place.
  private struct Entry {
    let wrong: Int
    let total: Int
    /// The first sixteen letters of the name, the first one highest.
    let first: UInt64
    let second: UInt64
    let group: Int
  }

  /// The groups, those with most wrong cases first.
  package let groups: [AuditGroup]

  /// Orders groups by their place in a list; those without cases are left out.
  package init(_ counts: [OutcomeCounts], names: (Int) -> String) {
    var found: [AuditGroup] = []
    var entries: [Entry] = []
    for place in counts.indices where counts[place].total > 0 {
      let group = AuditGroup(name: names(place), counts: counts[place])
      entries.append(
        Entry(
          wrong: group.counts.wrong,
          total: group.counts.total,
          first: Self.letters(group.name, from: 0),
          second: Self.letters(group.name, from: 8),
          group: found.count
        )
      )
      found.append(group)
    }
    entries.sort { left, right in
      if left.wrong != right.wrong { return left.wrong > right.wrong }
      if left.total != right.total { return left.total > right.total }
      if left.first != right.first { return left.first < right.first }
      if left.second != right.second { return left.second < right.second }
      return found[left.group] < found[right.group]
    }
    groups = entries.map { found[$0.group] }
  }

  /// Eight letters of a name, the first one highest, so that numbers are ordered as texts are; zeros behind its end.
  private static func letters(_ name: String, from start: Int) -> UInt64 {
    var (letters, count): (UInt64, UInt64) = (0, 0)
    for letter in name.utf8.dropFirst(start).prefix(8) {
      letters = letters << 8 | UInt64(letter)
      count += 1
    }
    return count == 0 ? 0 : letters << ((8 - count) * 8)
  }
}
