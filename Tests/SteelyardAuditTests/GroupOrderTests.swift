import SteelyardAudit
import SteelyardEvaluator
import Testing

/// Names that agree in their first eight or sixteen letters, or are the beginning of one another.
private let names = [
  "a", "ab", "abcdefgh", "abcdefghi", "abcdefghijklmnop", "abcdefghijklmnopq",
  "abcdefghijklmnopr", "abcdefgz", "食品", "食品经营", "食品经营无证生产", "",
]

@Test(arguments: 1...20 as ClosedRange<UInt64>)
func `groups stand in the same order, by numbers or by the order of groups`(seed: UInt64) {
  var random = SeededRandom(seed: seed)
  var counts: [OutcomeCounts] = []
  for _ in names {
    var count = OutcomeCounts()
    // Small numbers, so that many groups are told apart by their names only; some have no case.
    count[.conforms] = Int.random(in: 0...1, using: &random)
    count[.departs] = Int.random(in: 0...1, using: &random)
    counts.append(count)
  }
  let expected = names.indices.filter { counts[$0].total > 0 }
    .map { AuditGroup(name: names[$0], counts: counts[$0]) }
    .sorted()
  let found = GroupOrder(counts, names: { names[$0] }).groups
  #expect(found == expected, "seed \(seed)")
}
