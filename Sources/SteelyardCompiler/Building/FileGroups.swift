import SteelyardArtifact

/// Which files have to be compiled together: those of which one refines powers of the other, and those that declare one name.
struct FileGroups {
  /// The groups, each with its files in the order of the catalog.
  let groups: [[Int]]
  /// All files in the order of the catalog.
  let order: [Int]
  /// The files with standards of powers that nobody declares.
  let strays: Set<Int>
  /// The file of every power; of several with one name, one of them.
  private let owners: [String: Int]

  /// Groups files by their outlines; nil where there are no powers at all, which is for the whole compiler to tell.
  init?(_ outlines: [FileOutline]) {
    var leaders = Array(outlines.indices)
    var owners: [String: Int] = [:]
    var standards: [String: Int] = [:]
    var volumes: [String: Int] = [:]
    owners.reserveCapacity(outlines.reduce(0) { $0 + $1.powers.count })
    standards.reserveCapacity(outlines.reduce(0) { $0 + $1.standards.count })
    for (file, outline) in outlines.enumerated() {
      var others = outline.powers.compactMap { owners.updateValue(file, forKey: $0) }
      others += outline.standards.compactMap { standards.updateValue(file, forKey: $0) }
      others += [volumes.updateValue(file, forKey: outline.volume)].compactMap(\.self)
      for other in others { Self.join(file, other, &leaders) }
    }
    guard !owners.isEmpty else { return nil }
    var strays: Set<Int> = []
    for (file, outline) in outlines.enumerated() {
      for power in outline.refined + outline.named {
        if let owner = owners[power] {
          Self.join(file, owner, &leaders)
        } else {
          strays.insert(file)
        }
      }
    }
    order = outlines.indices.sorted {
      (outlines[$0].volume, $0) < (outlines[$1].volume, $1)
    }
    var members: [Int: [Int]] = [:]
    for file in order { members[Self.leader(of: file, &leaders), default: []].append(file) }
    groups = members.values.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
    (self.strays, self.owners) = (strays, owners)
  }

  /// Reads a record of so many files.
  init?(_ bytes: [UInt8], key: String, count: Int) {
    guard var reader = RecordReader(bytes, key: key), let order: [Int] = reader.rows(),
      let sizes: [Int] = reader.rows(), let members: [Int] = reader.rows(), reader.isAtEnd
    else { return nil }
    let files = Array(0..<count)
    guard count > 0, order.sorted() == files, members.sorted() == files,
      sizes.allSatisfy({ (1...count).contains($0) }), sizes.reduce(0, +) == count
    else { return nil }
    var (groups, rest): ([[Int]], ArraySlice<Int>) = ([], members[...])
    for size in sizes {
      groups.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    (self.groups, self.order, strays, owners) = (groups, order, [], [:])
  }

  /// The record under a key; nil where powers are refined that nobody declares, for which all names are needed.
  func record(key: String) -> [UInt8]? {
    guard strays.isEmpty else { return nil }
    var writer = RecordWriter(key: key)
    writer.append(order)
    writer.append(groups.map(\.count))
    writer.append(groups.flatMap(\.self))
    return writer.sealed()
  }

  /// The powers of all but some files, for suggestions; of very many only as many as are too many for one.
  func powers(outside files: Set<Int>) -> [String] {
    Array(owners.lazy.filter { !files.contains($0.value) }.map(\.key).prefix(Self.tooManyNames))
  }

  /// Among more names than ten thousand no suggestion is looked for.
  private static let tooManyNames = 10_001

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
