import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// The regions in which something else comes out.
struct RegionFindings {
  var regions: [Comparison.RegionChange] = []
  /// Regions no stated facts were found for.
  var unreached = 0
}

/// Divides the facts by both versions of a power at once, and weighs a case of every part under both.
struct RegionComparer {
  /// So many combinations of inputs are tried in a part where a factor is computed.
  private static let budget = 512

  private let versions: VersionPair
  private let union: FactorUnion
  private let old: ReviewedPower
  private let new: ReviewedPower

  init(
    _ old: ReviewedPower,
    _ new: ReviewedPower,
    _ before: ComparedCatalog,
    _ after: ComparedCatalog,
    _ union: FactorUnion
  ) {
    (self.old, self.new, self.union) = (old, new, union)
    versions = VersionPair(old, new, before, after, union)
  }

  /// All regions of all days and authorities, or the error that there are too many.
  func findings() throws(RegionError) -> RegionFindings {
    var findings = RegionFindings()
    for days in slices {
      guard
        let day = days.from ?? days.to ?? new.view.inForce.from ?? Day(year: 2024, month: 1, day: 1)
      else { continue }
      guard old.view.inForce.contains(day) || new.view.inForce.contains(day) else { continue }
      for authority in authorities {
        try compare(on: day, days, authority, into: &findings)
      }
    }
    return findings
  }

  /// The runs of days in which neither version changes.
  private var slices: [Period] {
    let versions = [old, new].flatMap { power in
      [power.view.inForce] + power.clauses.map(\.inForce) + power.standards.map(\.inForce)
    }
    let constants = [old, new].flatMap(\.view.daysOfConstants).map { Period(from: $0, to: nil) }
    return Period.runs(of: versions + constants, within: .always)
  }

  private var authorities: [Authority?] {
    let issuers = Set((old.standards + new.standards).map(\.authority))
    guard !issuers.isEmpty else { return [nil] }
    return issuers.sorted { ($0.region, $0.department) < ($1.region, $1.department) }
  }

  private func compare(
    on day: Day,
    _ days: Period,
    _ authority: Authority?,
    into findings: inout RegionFindings
  ) throws(RegionError) {
    let tables = [old, new].flatMap { power in
      [power.clauseRows(on: day)] + [power.standard(of: authority, on: day)?.rows ?? []]
    }
    let owners = [old, old, new, new]
    let rows = zip(tables, owners).map { table, owner in
      table.map { RegionRow(label: $0.label, when: union.map($0.when, of: owner)) }
    }
    let conditions = rows.flatMap { $0.flatMap(\.when) }
    let factors = Set(conditions.flatMap(\.cells).map(\.factor)).sorted()
    let space = RegionSpace(factors: factors, in: union.catalog, orderedFor: conditions)
    var diagram = try RegionDiagram(of: rows[0], in: space)
    for table in rows.dropFirst() {
      diagram = try diagram.product(with: try RegionDiagram(of: table, in: space))
    }
    var groups: [GroupKey: Group] = [:]
    for leaf in diagram.leaves {
      var isReached = false
      for point in points(of: leaf, in: diagram) {
        for weighed in versions.weigh(point, in: space, on: day, authority, budget: Self.budget) {
          if Self.lands(weighed, in: leaf) { isReached = true }
          let key = GroupKey(old: weighed.oldPlace, new: weighed.newPlace)
          groups[key, default: Group(first: weighed)].add(weighed)
        }
      }
      if !isReached { findings.unreached += 1 }
    }
    findings.regions += groups.values
      .filter { $0.relation != .equal }
      .sorted { $0.first.order < $1.first.order }
      .map { $0.change(days, authority) }
  }

  /// Whether a case ended where the part says; a case whose factors are computed may end elsewhere.
  private static func lands(_ pair: WeighedPair, in leaf: RegionDiagram.Leaf) -> Bool {
    pair.isOutside
      || stride(from: 0, to: 4, by: 2).allSatisfy { side in
        let (clauses, bands) = (leaf.labels[side], leaf.labels[side + 1])
        guard let clause = pair.rows[side] else { return clauses.isEmpty }
        guard clauses.contains(clause) else { return false }
        return pair.rows[side + 1].map(bands.contains) ?? bands.isEmpty
      }
  }

  /// Facts of a part: a typical point, and the ends of the factors by which amounts are computed.
  private func points(of leaf: RegionDiagram.Leaf, in diagram: RegionDiagram) -> [[Int64]] {
    guard let point = diagram.witness(of: leaf) else { return [] }
    var points = [point]
    for (position, bounds) in diagram.bounds(of: leaf).enumerated()
    where versions.isMultiplied(diagram.space.factors[position]) {
      for end in [bounds.least, bounds.most.map { min($0, VersionPair.ceiling) }] {
        guard let end, diagram.witness(of: leaf, fixing: [position: end]) != nil,
          let other = diagram.witness(of: leaf, fixing: [position: end]), other != point
        else { continue }
        points.append(other)
      }
    }
    return points
  }

  private struct GroupKey: Hashable {
    let old: String
    let new: String
  }

  /// Cases that move between the same two places.
  private struct Group {
    var first: WeighedPair
    var relation = Relation.equal
    private var relations: Set<Relation> = []

    init(first: WeighedPair) { self.first = first }

    mutating func add(_ pair: WeighedPair) {
      if relation == .equal
        || relation == .moved && pair.relation != .moved && pair.relation != .equal
      {
        first = pair
      }
      relations.insert(pair.relation)
      relation = Relation.together(relations)
    }

    func change(_ days: Period, _ authority: Authority?) -> Comparison.RegionChange {
      Comparison.RegionChange(
        relation: relation,
        days: days,
        authority: authority,
        example: first.example,
        old: first.oldWords,
        new: first.newWords
      )
    }
  }
}

extension ReviewedPower {
  /// The clauses in force on a day as rows of a table.
  func clauseRows(on day: Day) -> [RegionRow] {
    clauses.enumerated().filter { $0.element.inForce.contains(day) && view.inForce.contains(day) }
      .map { RegionRow(label: $0.offset, when: $0.element.when) }
  }

  /// The standard that applies to an authority on a day: its own, or the nearest above.
  func standard(of authority: Authority?, on day: Day) -> Standard? {
    let inForce = standards.filter { $0.inForce.contains(day) }
    guard let authority else { return inForce.count == 1 ? inForce[0] : nil }
    if let own = inForce.first(where: { $0.authority == authority }) { return own }
    return inForce.filter { $0.authority.governs(authority) }.max { left, right in
      (left.authority.level, left.authority.department) < (
        right.authority.level, right.authority.department
      )
    }
  }
}
