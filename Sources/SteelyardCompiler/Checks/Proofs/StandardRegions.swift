package import SteelyardModel

/// The facts of a power, divided by the bands of one of its standards.
struct StandardRegions: Sendable {
  /// The standard.
  let draft: StandardDraft
  /// Which bands hold where, as they are written; labels are positions of bands.
  let written: RegionDiagram
  /// Which bands apply where: overridden bands are out, and where the heavier applies, only the last is in.
  var applying: RegionDiagram { ground.diagram }
  /// The same with what is computed from the facts.
  let ground: FactGround
  /// Regions without one band that no case can reach, since something is computed otherwise.
  let absent: Set<RegionDiagram.Leaf>
  /// The bands of which it is known that some case reaches them, although something is computed.
  let reached: Set<Int>
  /// Clauses and bands together, one division for each run of days.
  let products: [RegionDiagram]
  /// Which clause and band meet, with the facts; those that no case can reach are left out, those of which that cannot be told come last.
  let meetings: [Meeting]

  /// Whether exactly one band applies everywhere; comparisons between bands make sense only then.
  var isTiled: Bool { applying.leaves.allSatisfy { $0.only() != nil || absent.contains($0) } }

  init(
    _ draft: StandardDraft,
    power: PowerDraft,
    periods: [ClausePeriod],
    _ catalog: Catalog,
    _ searches: FactSearches
  ) throws(RegionError) {
    self.draft = draft
    let bands = draft.standard.bands
    let amounts =
      power.power.clauses.flatMap(\.measures) + bands.flatMap(\.measures)
    let space = RegionSpace(
      of: power.power.clauses.map(\.when) + bands.map(\.when),
      and: amounts.compactMap { $0.amount?.factor },
      in: catalog
    )
    let rows = bands.enumerated().map { RegionRow(label: $0.offset, when: $0.element.when) }
    written = try RegionDiagram(of: rows, in: space)
    let applying = written.mapLeaves { labels in [draft.standard.applying(of: labels[0])] }
    let own = draft.standard.inForce
    let days = own.intersection(power.power.inForce) ?? own
    ground = FactGround(applying, on: days, of: own, searching: searches)
    absent = ground.survey(of: applying.leaves.filter { $0.only() == nil }).absent
    var meetings: [Meeting] = []
    var reached: Set<Int> = []
    var products: [RegionDiagram] = []
    for period in periods where period.days.overlaps(draft.standard.inForce) {
      let clauses = try RegionDiagram(of: period.rows(of: power), in: space)
      let product = try clauses.product(with: applying)
      products.append(product)
      let days = period.days.intersection(days) ?? period.days
      let ground = FactGround(product, on: days, of: own, searching: searches)
      let survey = ground.survey(of: product.leaves)
      for leaf in survey.reached {
        if let band = leaf.only(1) { reached.insert(band) }
      }
      for leaf in product.leaves where survey.absent.isEmpty || !survey.absent.contains(leaf) {
        guard let clause = leaf.only(0), let band = leaf.only(1) else { continue }
        let doubt = survey.doubts[leaf]
        meetings.append(
          Meeting(clause: clause, band: band, leaf: leaf, ground: ground, doubt: doubt)
        )
      }
    }
    self.meetings = meetings.filter { $0.doubt == nil } + meetings.filter { $0.doubt != nil }
    self.reached = reached
    self.products = products
  }
}

/// A clause and a band that hold at the same facts.
struct Meeting: Sendable {
  /// The clause, by position.
  let clause: Int
  /// The band, by position.
  let band: Int
  /// Where they meet.
  let leaf: RegionDiagram.Leaf
  /// The division the leaf belongs to, with what is computed from the facts.
  let ground: FactGround
  /// Why it could not be told whether a case has such facts; nil where that is known, or left to a search of its own.
  var doubt: FactDoubt?

  /// The division the leaf belongs to.
  var diagram: RegionDiagram { ground.diagram }
}

extension Standard {
  /// The bands that apply, of those that hold.
  package func applying(of holding: [Int]) -> [Int] {
    let overridden = Set(holding.flatMap { bands[$0].overrides.map(\.band) })
    let left = holding.filter { !overridden.contains($0) }
    guard heavier != nil, let last = left.last else { return left }
    return [last]
  }
}
