import SteelyardModel

/// What all proofs of one power share: which clauses and bands hold where, and when.
struct PowerRegions: Sendable {
  /// The power.
  let power: PowerDraft
  /// All its standards, those without a division too.
  let drafts: [StandardDraft]
  /// The catalog it belongs to, whose measures count money in the currency of the power.
  let catalog: Catalog
  /// The searches for facts behind what is computed.
  let searches: FactSearches
  /// Runs of days with the clauses in force, divided by facts.
  ///
  /// Empty where a condition could not be read.
  private(set) var slices: [ClauseSlice] = []
  /// The standards whose conditions could be read.
  private(set) var standards: [StandardRegions] = []
  /// The factors that made a division too large, one for each that failed, with the standard where there is one.
  private(set) var failures: [Failure] = []
  /// The standards beside those of higher authorities.
  private(set) var refinements: [RefinedRegions] = []

  /// A division that was too large.
  struct Failure: Sendable {
    let factor: Ref<Factor>?
    let standard: StandardDraft?
  }

  init(
    _ power: PowerDraft,
    standards drafts: [StandardDraft],
    catalog: Catalog,
    searching searches: FactSearches
  ) {
    self.power = power
    self.searches = searches
    var catalog = catalog
    let currency = catalog.currency(of: power.power)
    if currency != .yuan { catalog.measures = catalog.measures.counted(in: currency) }
    self.catalog = catalog
    self.drafts = drafts
    let periods = power.hasConditions ? ClausePeriod.periods(of: power.power) : []
    let space = RegionSpace(of: power.clauses.map(\.clause.when), in: catalog)
    for period in periods {
      do throws(RegionError) {
        slices.append(try ClauseSlice(period, of: power, in: space, searches))
      } catch {
        note(error, standard: nil)
      }
    }
    for draft in drafts where draft.hasConditions {
      do throws(RegionError) {
        let isDivided = slices.count == periods.count
        standards.append(
          try StandardRegions(
            draft,
            power: power,
            periods: isDivided ? periods : [],
            catalog,
            searches
          )
        )
      } catch {
        note(error, standard: draft)
      }
    }
    refine(slices.count == periods.count ? periods : [])
  }

  /// Holds every standard against the higher one that it refines.
  private mutating func refine(_ periods: [ClausePeriod]) {
    guard drafts.count > 1 else { return }
    // Where the nearest standard above cannot be read, none further up is meant instead.
    for pair in RefinedStandards.pairs(of: drafts, while: power.power.inForce)
    where pair.lower.hasConditions && pair.upper.hasConditions {
      do throws(RegionError) {
        refinements.append(
          try RefinedRegions(pair, power: power, periods: periods, catalog, searches)
        )
      } catch {
        note(error, standard: pair.lower)
      }
    }
  }

  private mutating func note(_ error: RegionError, standard: StandardDraft?) {
    switch error {
    case .budgetExceeded(let factor): failures.append(Failure(factor: factor, standard: standard))
    }
  }
}

/// A run of days on which the same clauses are in force.
struct ClausePeriod: Hashable, Sendable {
  /// The days.
  let days: Period
  /// The clauses in force, by position.
  let clauses: [Int]

  /// The runs of days of a power; neighbours differ in their clauses.
  static func periods(of power: Power) -> [ClausePeriod] {
    let isPlain = power.clauses.allSatisfy { $0.inForce == .always }
    if isPlain { return [ClausePeriod(days: power.inForce, clauses: Array(power.clauses.indices))] }
    var starts: Set<Day> = []
    for clause in power.clauses {
      if let from = clause.inForce.from { starts.insert(from) }
      if let next = clause.inForce.to?.adding(days: 1) { starts.insert(next) }
    }
    let inside = starts.sorted().filter { day in
      power.inForce.contains(day) && power.inForce.from.map { day > $0 } ?? true
    }
    var found: [ClausePeriod] = []
    var from = power.inForce.from
    for start in inside.map(Optional.some) + [nil] {
      let last = start.flatMap { $0.adding(days: -1) } ?? power.inForce.to
      let day = from ?? last ?? Day(number: 0)
      let clauses = power.clauses.indices.filter { power.clauses[$0].inForce.contains(day) }
      found.append(ClausePeriod(days: Period(from: from, to: last), clauses: clauses))
      from = start
    }
    return found
  }
}

/// The facts of a power, divided by the clauses of a run of days.
struct ClauseSlice: Sendable {
  /// The days and clauses.
  let period: ClausePeriod
  /// Which clauses hold where; labels are positions of clauses.
  var diagram: RegionDiagram { ground.diagram }
  /// The same with what is computed from the facts.
  let ground: FactGround

  init(
    _ period: ClausePeriod,
    of power: PowerDraft,
    in space: RegionSpace,
    _ searches: FactSearches
  ) throws(RegionError) {
    self.period = period
    let diagram = try RegionDiagram(of: period.rows(of: power), in: space)
    ground = FactGround(diagram, on: period.days, of: nil, searching: searches)
  }
}

extension ClausePeriod {
  /// The clauses as rows of a table.
  func rows(of power: PowerDraft) -> [RegionRow] {
    clauses.map { RegionRow(label: $0, when: power.power.clauses[$0].when) }
  }
}

extension RegionSpace {
  /// The space of the factors that conditions test, and of others that matter.
  init(of conditions: [[Condition]], and others: [Ref<Factor>] = [], in catalog: Catalog) {
    var factors: [Ref<Factor>] = []
    let rows = conditions.flatMap(\.self)
    for factor in rows.lazy.flatMap(\.cells).map(\.factor) + others
    where !factors.contains(factor) { factors.append(factor) }
    self.init(factors: factors, in: catalog, orderedFor: rows)
  }

  /// The factors that are tested somewhere.
  var tested: Set<Ref<Factor>> {
    Set(zip(factors, testCounts).filter { $0.1 > 0 }.map(\.0))
  }
}
