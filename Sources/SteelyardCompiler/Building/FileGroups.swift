/// Which files have to be compiled together: those of which one refines powers of the other.
struct FileGroups {
  /// The groups, each with its files in the order of the catalog.
  let groups: [[Int]]
  /// All files in the order of the catalog.
  let order: [Int]

  /// Groups files by their outlines; nil where a name is declared twice or not at all, which is for the whole compiler to tell.
  init?(_ outlines: [FileOutline]) {
    var owners: [String: Int] = [:]
    var names: Set<String> = []
    owners.reserveCapacity(outlines.reduce(0) { $0 + $1.powers.count })
    names.reserveCapacity(outlines.reduce(0) { $0 + $1.standards.count })
    for (file, outline) in outlines.enumerated() {
      for power in outline.powers where owners.updateValue(file, forKey: power) != nil {
        return nil
      }
      for standard in outline.standards where !names.insert(standard).inserted { return nil }
    }
    guard Set(outlines.map(\.volume)).count == outlines.count, !owners.isEmpty else { return nil }
    var leaders = Array(outlines.indices)
    for (file, outline) in outlines.enumerated() {
      for power in outline.refined + outline.named {
        guard let owner = owners[power] else { return nil }
        Self.join(file, owner, &leaders)
      }
    }
    order = outlines.indices.sorted { outlines[$0].volume < outlines[$1].volume }
    var members: [Int: [Int]] = [:]
    for file in order { members[Self.leader(of: file, &leaders), default: []].append(file) }
    groups = members.values.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
  }

  private static func leader(of file: Int, _ leaders: inout [Int]) -> Int {
    var found = file
    while leaders[found] != found {
      leaders[found] = leaders[leaders[found]]
      found = leaders[found]
    }
    return found
  }

  private static func join(_ file: Int, _ other: Int, _ leaders: inout [Int]) {
    let (first, second) = (leader(of: file, &leaders), leader(of: other, &leaders))
    leaders[max(first, second)] = min(first, second)
  }
}
