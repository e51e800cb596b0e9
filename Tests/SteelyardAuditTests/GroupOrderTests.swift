import SteelyardAudit
import SteelyardEvaluator
import Testing

/// Names that agree in their first eight or sixteen letters, or are the beginning of one another.
private let names = [
  "a", "ab", "abcdefgh", "abcdefghi", "abcdefghijklmnop", "abcdefghijklmnopq",
  "abcdefghijklmnopr", "abcdefgz", "食品", "食品经营", "食品经营无证生产", "",
]

@Test
func `each outcome has a place among the counts`() {
  #expect(OutcomeCounts.kinds == Outcome.allCases.count)
}

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
  let found = GroupOrder(of: counts.count, { counts[$0] }, names: { names[$0] }).groups
  #expect(found == expected, "seed \(seed)")
}

@Test(arguments: 1...20 as ClosedRange<UInt64>)
func `the first groups of many are the same however many are kept`(seed: UInt64) {
  var random = SeededRandom(seed: seed)
  // More than are put in order at once.
  let counts = (0..<500).map { _ in
    var count = OutcomeCounts()
    count[.conforms] = Int.random(in: 0...3, using: &random)
    count[.departs] = Int.random(in: 0...3, using: &random)
    return count
  }
  let all = GroupOrder(of: counts.count, { counts[$0] }, names: { String($0) }).groups
  for most in [0, 1, 5, 31, 32, 33, 100, 499, 500] {
    var named = 0
    let name = { (place: Int) in
      named += 1
      return String(place)
    }
    let found = GroupOrder(of: counts.count, { counts[$0] }, most: most, names: name)
    #expect(found.groups == Array(all.prefix(most)), "seed \(seed), the first \(most)")
    // Names are made for those only that may be listed.
    if most == 5 { #expect(named < 250, "seed \(seed)") }
  }
}
