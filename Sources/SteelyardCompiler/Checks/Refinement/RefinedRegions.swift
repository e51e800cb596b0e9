import SteelyardModel

/// The facts of a power, divided by the bands of a standard and by those of the higher one it refines.
///
/// Facts that the higher standard tests and the lower one does not know are left open: the lower band is held against every
/// higher band that they make possible.
struct RefinedRegions: Sendable {
  /// The two standards and the days on which both hold.
  let standards: RefinedStandards
  /// The clauses of the power.
  let clauses: [Clause]
  /// The factors that are left open.
  let open: Set<Ref<Factor>>
  /// The bands of the higher standard over all facts, for the values of the factors that are left open.
  let upper: RegionDiagram
  /// What meets: a clause, a band of the lower standard, and all bands of the higher one that are possible there.
  let meetings: [RefinedMeeting]
  /// The same with no fact left open: each with the one band of the higher standard that applies.
  let exactMeetings: [RefinedMeeting]

  init(
    _ standards: RefinedStandards,
    power: PowerDraft,
    periods: [ClausePeriod],
    _ catalog: Catalog,
    _ searches: FactSearches
  ) throws(RegionError) {
    self.standards = standards
    let (lower, higher) = (standards.lower.standard, standards.upper.standard)
    clauses = power.power.clauses
    let terms = (clauses.map(\.measures) + (lower.bands + higher.bands).map(\.measures)).flatMap(
      \.self
    )
    let conditions = clauses.map(\.when) + lower.bands.map(\.when) + higher.bands.map(\.when)
    let space = RegionSpace(
      of: conditions,
      and: terms.compactMap { $0.amount?.factor },
      in: catalog
    )
    // From what something is computed a case has to state.
    let known = catalog.withInputs(of: clauses.factors + lower.bands.factors)
    open = Set(higher.bands.factors).filter { !catalog.isSettled($0, by: known) }
    upper = try higher.division(in: space)
    let days = { (period: ClausePeriod) in
      period.days.intersection(standards.days) ?? standards.days
    }
    let lawful = try periods.filter { $0.days.overlaps(standards.days) }
      .map { period throws(RegionError) in
        (try RegionDiagram(of: period.rows(of: power), in: space), days(period))
      }
    let own = try lower.division(in: space)
    let ground = { (diagram: RegionDiagram, days: Period) in
      FactGround(diagram, on: days, of: lower.inForce, searching: searches)
    }
    meetings = try Self.meetings(of: lawful, own, try upper.forgetting(open), ground)
    exactMeetings = open.isEmpty ? meetings : try Self.meetings(of: lawful, own, upper, ground)
  }

  private static func meetings(
    of clauses: [(diagram: RegionDiagram, days: Period)],
    _ lower: RegionDiagram,
    _ upper: RegionDiagram,
    _ ground: (RegionDiagram, Period) -> FactGround
  ) throws(RegionError) -> [RefinedMeeting] {
    var meetings: [RefinedMeeting] = []
    for (lawful, days) in clauses {
      let product = try lawful.product(with: lower).product(with: upper)
      let ground = ground(product, days)
      for leaf in product.leaves where !leaf.labels[2].isEmpty {
        guard let clause = leaf.only(0), let band = leaf.only(1) else { continue }
        meetings.append(
          RefinedMeeting(
            meeting: Meeting(clause: clause, band: band, leaf: leaf, ground: ground),
            uppers: leaf.labels[2]
          )
        )
      }
    }
    return meetings
  }
}

extension Catalog {
  /// Whether a factor is among some, or computed from nothing but them and the day.
  fileprivate func isSettled(_ factor: Ref<Factor>, by known: Set<Ref<Factor>>) -> Bool {
    if known.contains(factor) { return true }
    guard let derivation = self[factor].derivation else { return false }
    return derivation.inputs.allSatisfy { isSettled($0, by: known) }
  }
}

/// A band of a standard with the bands of the higher one that are possible at the same facts.
struct RefinedMeeting: Sendable {
  /// The clause and the band of the lower standard.
  let meeting: Meeting
  /// The bands of the higher standard, by position; several where that looks at facts the lower one does not know.
  let uppers: [Int]
}

extension Standard {
  /// Which bands apply where.
  fileprivate func division(in space: RegionSpace) throws(RegionError) -> RegionDiagram {
    let rows = bands.enumerated().map { RegionRow(label: $0.offset, when: $0.element.when) }
    return try RegionDiagram(of: rows, in: space).mapLeaves { [applying(of: $0[0])] }
  }
}

extension [Clause] {
  fileprivate var factors: [Ref<Factor>] {
    flatMap {
      $0.when.flatMap(\.cells).map(\.factor) + $0.measures.compactMap { $0.amount?.factor }
    }
  }
}

extension [Band] {
  fileprivate var factors: [Ref<Factor>] {
    flatMap {
      $0.when.flatMap(\.cells).map(\.factor) + $0.measures.compactMap { $0.amount?.factor }
    }
  }
}
