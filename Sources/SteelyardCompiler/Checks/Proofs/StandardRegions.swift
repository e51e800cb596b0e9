package import SteelyardModel

/// The facts of a power, divided by the bands of one of its standards.
struct StandardRegions: Sendable {
  /// The standard.
  let draft: StandardDraft
  /// Which bands hold where, as they are written; labels are positions of bands.
  let written: RegionDiagram
  /// Which bands apply where: overridden bands are out, and where the heavier applies, only the last is in.
  let applying: RegionDiagram
  /// Clauses and bands together, one division for each run of days.
  let products: [RegionDiagram]
  /// Which clause and band meet, with the facts.
  let meetings: [Meeting]

  /// Whether exactly one band applies everywhere; comparisons between bands make sense only then.
  var isTiled: Bool { applying.leaves.allSatisfy { $0.only() != nil } }

  init(
    _ draft: StandardDraft,
    power: PowerDraft,
    periods: [ClausePeriod],
    _ catalog: Catalog
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
    applying = written.mapLeaves { labels in [draft.standard.applying(of: labels[0])] }
    var meetings: [Meeting] = []
    var products: [RegionDiagram] = []
    for period in periods where period.days.overlaps(draft.standard.inForce) {
      let clauses = try RegionDiagram(of: period.rows(of: power), in: space)
      let product = try clauses.product(with: applying)
      products.append(product)
      for leaf in product.leaves {
        guard let clause = leaf.only(0), let band = leaf.only(1) else { continue }
        meetings.append(Meeting(clause: clause, band: band, leaf: leaf, diagram: product))
      }
    }
    self.meetings = meetings
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
  /// The division the leaf belongs to.
  let diagram: RegionDiagram
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
