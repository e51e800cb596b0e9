import SteelyardArtifact
import SteelyardModel

/// Joins what was compiled apart into one catalogue.
///
/// It goes in the order in which a whole catalog is lowered, so that the bytes do not show how it was done.
enum Linking {
  /// The volumes of the groups in the order of the catalog.
  ///
  /// - Parameters:
  ///   - groups: What was compiled.
  ///   - members: For each group its files.
  ///   - order: All files in the order of the catalog.
  ///   - catalog: The lists that belong to no single volume, and the factor that all have.
  /// - Returns: The finished contents; nil where a record does not fit together.
  /// - Throws: What is too large.
  static func link(
    _ groups: [CompiledGroup],
    members: [[Int]],
    order: [Int],
    catalog: Catalog
  ) throws(LoweringError) -> ArtifactContents? {
    let places = places(of: members)
    let numbers = FactorNumbers(groups, members: members, order: order)
    let shares = order.concurrentMap { file -> LoweredShare? in
      guard let (group, position) = places[file] else { return nil }
      return groups[group].parts[position].powers.renumbered(
        factors: { numbers.whole($0, in: group) },
        volumes: { numbers.volume($0, in: members[group]) }
      )
    }
    guard !shares.contains(where: { $0 == nil }) else { return nil }
    let parts = order.compactMap { file in
      places[file].map { groups[$0.group].parts[$0.position] }
    }
    return try link(parts, shares.compactMap(\.self), catalog)
  }

  /// Joins files, of whose powers the factors and volumes have the numbers of the catalog.
  private static func link(
    _ parts: [CompiledGroup.Part],
    _ shares: [LoweredShare],
    _ catalog: Catalog
  ) throws(LoweringError) -> ArtifactContents {
    let powers = PowerOrder(shares.concurrentMap(\.powerNames))
    var lowering = Lowering(catalog)
    try lowering.lowerFirstLists(powers: powers.identifiers)
    _ = lowering.absorb(parts.map(\.volume))
    lowering.lowerCircumstances()
    if let subject = catalog.factors.first { lowering.lower(subject) }
    _ = lowering.absorb(parts.map(\.factors))
    lowering.lowerLastLists()
    let names = Strand(SearchIndex())
    let rows = lowering.absorb(shares) {
      names.change { $0.add(powers.names, powers.identifiers) }
    }
    lowering.append(JoinedPowers(rows, powers.places))
    return try lowering.finished(names: names.take(leaving: SearchIndex()))
  }

  private static func places(of members: [[Int]]) -> [Int: (group: Int, position: Int)] {
    var places: [Int: (group: Int, position: Int)] = [:]
    for (group, files) in members.enumerated() {
      for (position, file) in files.enumerated() { places[file] = (group, position) }
    }
    return places
  }
}

/// The order of powers in the catalog: by their identifiers.
private struct PowerOrder: Sendable {
  /// The identifiers in order.
  let identifiers: [String]
  /// For each its name.
  let names: [String]
  /// For each its share, and its place there.
  let places: [JoinedPowers.Place]

  init(_ shares: [[(id: String, name: String)]]) {
    var all: [(id: String, place: JoinedPowers.Place)] = []
    all.reserveCapacity(shares.reduce(0) { $0 + $1.count })
    for (share, powers) in shares.enumerated() {
      for (index, power) in powers.enumerated() {
        all.append((power.id, JoinedPowers.Place(share: share, index: index)))
      }
    }
    all.sort { $0.id < $1.id }
    identifiers = all.map(\.id)
    places = all.map(\.place)
    names = places.map { shares[$0.share][$0.index].name }
  }
}

/// What number a factor has in the whole catalog that has another one in its group.
private struct FactorNumbers: Sendable {
  /// For each group: where the factors of each of its volumes begin in the group, and in the catalog.
  private var starts: [[(own: Int, whole: Int)]] = []
  private var volumes: [Int: UInt32] = [:]

  init(_ groups: [CompiledGroup], members: [[Int]], order: [Int]) {
    var counts: [Int: Int] = [:]
    for (group, files) in zip(groups, members) {
      for (part, file) in zip(group.parts, files) { counts[file] = part.factors.factors.count }
    }
    // The first factor is the one every volume has.
    var bases: [Int: Int] = [:]
    var next = 1
    for (position, file) in order.enumerated() {
      bases[file] = next
      next += counts[file] ?? 0
      volumes[file] = UInt32(position)
    }
    for files in members {
      var own = 1
      var rows: [(own: Int, whole: Int)] = []
      for file in files {
        rows.append((own, bases[file] ?? 0))
        own += counts[file] ?? 0
      }
      rows.append((own, 0))
      starts.append(rows)
    }
  }

  func whole(_ factor: UInt32, in group: Int) -> UInt32? {
    guard factor > 0 else { return 0 }
    let rows = starts[group]
    for position in rows.indices.dropLast()
    where rows[position].own <= Int(factor) && Int(factor) < rows[position + 1].own {
      return UInt32(rows[position].whole + Int(factor) - rows[position].own)
    }
    return nil
  }

  func volume(_ number: UInt32, in files: [Int]) -> UInt32? {
    Int(number) < files.count ? volumes[files[Int(number)]] : nil
  }
}
