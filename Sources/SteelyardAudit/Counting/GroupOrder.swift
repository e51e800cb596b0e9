/// The first of very many groups in the order of ``AuditGroup``; names are made only for those that may be among them.
package struct GroupOrder {
  /// The groups, those with most wrong cases first.
  package private(set) var groups: [AuditGroup] = []
  private let most: Int
  /// The counts of the last group that has a place; whoever has fewer comes too late.
  private var last: OutcomeCounts?

  /// Orders groups by their place in a list, and keeps the first of them; those without cases are left out.
  package init(
    of count: Int,
    _ counts: (Int) -> OutcomeCounts,
    most: Int = .max,
    names: (Int) -> String
  ) {
    self.most = max(0, most)
    let (full, isEndless) = self.most.multipliedReportingOverflow(by: 2)
    // Now and then all that cannot be among the first is thrown away.
    let room = isEndless ? Int.max : max(full, 64)
    for place in 0..<count {
      let counts = counts(place)
      guard mayBeAmongFirst(counts) else { continue }
      groups.append(AuditGroup(name: names(place), counts: counts))
      if groups.count >= room { settle() }
    }
    settle()
  }

  private func mayBeAmongFirst(_ counts: OutcomeCounts) -> Bool {
    guard counts.total > 0 else { return false }
    guard let last else { return true }
    return counts.wrong == last.wrong ? counts.total >= last.total : counts.wrong > last.wrong
  }

  private mutating func settle() {
    groups.sort()
    guard groups.count >= most else { return }
    groups.removeLast(groups.count - most)
    last = groups.last?.counts
  }
}
