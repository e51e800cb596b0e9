package import SteelyardModel

/// Makes random catalogs that are sound and reach every construct of the model.
///
/// The same seed gives the same catalog.
package struct CatalogGenerator: Sendable {
  var random: SplitMix64
  let size: CatalogSize
  var catalog = Catalog()
  /// The factors of each volume, which its powers share.
  var pools: [[Ref<Factor>]] = []
  /// How each power was made, for its standards.
  var plans: [PowerPlan] = []
  /// Days at which rules change.
  let changes: [Day]

  /// Makes a generator that starts at a seed.
  package init(seed: UInt64, size: CatalogSize = .small) {
    random = SplitMix64(seed: seed)
    self.size = size
    changes = [18_993, 19_358, 19_723].map { Day(number: $0) }
  }

  /// Makes one catalog.
  package mutating func makeCatalog() -> Catalog {
    catalog = Catalog()
    makeInstruments()
    makeVolumes()
    chooseCurrency()
    makeCalendars()
    makeSubject()
    makeMeasures()
    catalog.measures = catalog.measures.counted(in: catalog.volumes.first?.currency ?? .yuan)
    makeCircumstances()
    plans = []
    pools = catalog.volumes.map { _ in [] }
    for number in 0..<random.count(size.powers) { makePower(number) }
    for power in catalog.powers.indices { makeStandards(of: Ref(power)) }
    sortStandards()
    makeProcedures()
    makeDeadlines()
    makeConcurrences()
    makeProportions()
    emigrateNowAndThen()
    for place in catalog.measures.indices where catalog.measures[place].unit.currency != nil {
      catalog.measures[place].unit = .money
    }
    if size.isStrict { beginPowersWithTheirConstants() }
    // What no rule uses has no place in rules files.
    if size.isStrict { catalog = catalog.ordered(by: YAMLWriter(catalog: catalog).factorOrder) }
    return catalog
  }

  /// A provision of some instrument.
  ///
  /// What creates a measure rests on the law, which comes last, since lesser instruments may not create all of them.
  mutating func provision(ofLaw: Bool = false) -> Provision {
    let last = catalog.instruments.count - 1
    let instrument = size.isStrict && ofLaw ? last : random.count(0...last)
    let place = "第\(random.count(1...90))条"
    return Provision(
      instrument: Ref(instrument),
      place: place,
      citation: "\(catalog.instruments[instrument].id) \(place)"
    )
  }

  /// Some kinds of power, penalties among them more often than not.
  mutating func kinds() -> [Power.Kind] {
    let others = random.some(of: Power.Kind.allCases.filter { $0 != .penalty }, percent: 15)
    return others.isEmpty || random.happens(85) ? [.penalty] + others : others
  }

  /// The place of an authority that issued a volume, by the volume's position.
  func issuer(_ volume: Int) -> Authority { catalog.volumes[volume].authority }

  /// The volume of every one of some rules, in the order in which they come out of files.
  mutating func volumes(_ count: ClosedRange<Int>) -> [Int] {
    (0..<random.count(count)).map { _ in random.count(0...(catalog.volumes.count - 1)) }.sorted()
  }

  /// A place in a small tree of authorities.
  mutating func authority() -> Authority {
    let region = random.one(of: Self.regions) ?? 0
    return Authority(region: region, department: random.one("", "market", "market", "transport"))
  }

  /// The nation, two provinces, two cities, three counties.
  static let regions: [UInt32] = [
    0, 350_000, 350_000, 350_200, 350_200, 350_203, 350_205, 440_000, 350_100,
  ]
}
