package import SteelyardEvaluator
package import SteelyardModel

/// Makes random cases for a catalog that sit on its thresholds, one step below and above, and at the edges of its ranges.
///
/// The same seed gives the same cases.
package struct CaseGenerator: Sendable {
  var random: SplitMix64
  let catalog: Catalog
  let evaluator: ReferenceEvaluator
  /// The numbers at which some test of a factor changes.
  package let thresholds: [Ref<Factor>: [Int64]]
  /// How many times in a hundred something goes wrong in the present case.
  var carelessness = 0

  /// Makes a generator for a catalog that starts at a seed.
  package init(catalog: Catalog, seed: UInt64) {
    random = SplitMix64(seed: seed)
    self.catalog = catalog
    evaluator = ReferenceEvaluator(catalog: catalog)
    let rows =
      catalog.powers.flatMap(\.clauses).flatMap(\.when)
      + catalog.standards.flatMap(\.bands).flatMap(\.when)
    var tests: [Ref<Factor>: [Test.Form]] = [:]
    for cell in rows.flatMap(\.cells) { tests[cell.factor, default: []].append(cell.test.form) }
    for factor in catalog.factors {
      for cell in factor.derivation?.cells ?? [] {
        tests[cell.factor, default: []].append(cell.test.form)
      }
    }
    thresholds = Dictionary(
      uniqueKeysWithValues: tests.map { reference, forms in
        (reference, CandidateValues(factor: catalog[reference], tests: forms).values)
      }
    )
  }

  /// Makes one case.
  package mutating func makeCase() -> CaseFile {
    guard !random.happens(1),
      let power = random.one(of: catalog.powers.indices.map(Ref<Power>.init))
    else { return CaseFile(power: "no.such.power") }
    carelessness = random.one(0, 0, 3, 12)
    var file = CaseFile(power: catalog[power].id)
    file.number = "案\(random.count(1...9_999))"
    file.authority = random.happens(6) ? nil : authority(for: power)
    file.subject = random.happens(15) ? nil : random.one(of: Subject.allCases)
    file.dates[.acted] = random.happens(2) ? nil : day(of: power)
    state(factorsOf: power, in: &file)
    remember(power, in: &file)
    claim(for: power, in: &file)
    examine(for: power, in: &file)
    if random.happens(80) { decide(&file) }
    return file
  }

  /// An authority that has a standard for the power or stands below one, more often than not.
  private mutating func authority(for power: Ref<Power>) -> Authority {
    let issuers = catalog.standards.filter { $0.power == power }.map(\.authority)
    if random.happens(50), let issuer = random.one(of: issuers) { return issuer }
    let region = random.one(of: CatalogGenerator.regions) ?? 0
    let department = random.one("", "market", "market", "transport")
    let place = Authority(region: region, department: department)
    let isBelow = issuers.contains { $0.governs(place) }
    return isBelow || issuers.isEmpty || random.happens(40) ? place : authority(for: power)
  }

  /// A day around which some rule of the power changes, more often than not.
  private mutating func day(of power: Ref<Power>) -> Day {
    if random.happens(35), let end = random.one(of: changes(of: power)) {
      return end.adding(days: random.count(-1...1)) ?? end
    }
    return Day(number: Int32(random.count(18_350...20_450)))
  }

  /// The first and last days of all rules of the power.
  func changes(of power: Ref<Power>) -> [Day] {
    let standards = catalog.standards.filter { $0.power == power }
    let constants = catalog.factors.compactMap(\.derivation).flatMap(\.days)
    let periods =
      [catalog[power].inForce] + catalog[power].clauses.map(\.inForce)
      + standards.map(\.inForce)
    return periods.flatMap { [$0.from, $0.to] }.compactMap(\.self) + constants
  }

  /// Says of circumstances that they were examined and rejected, now and then without a word why.
  private mutating func examine(for power: Ref<Power>, in file: inout CaseFile) {
    let counting = catalog[power].circumstances.map { catalog[$0].id }
    let claimed = file.circumstances.map(\.id)
    for _ in 0..<random.one(0, 0, 0, 1, 2) {
      let listed = random.happens(92) ? counting : catalog.circumstances.map(\.id)
      guard let id = random.one(of: listed), !claimed.contains(id) else { continue }
      file.examined[id] = random.happens(95) ? "经审查不成立" : " "
    }
  }

  /// Claims circumstances, mostly of those that count for the power.
  private mutating func claim(for power: Ref<Power>, in file: inout CaseFile) {
    let counting = catalog[power].circumstances.map { catalog[$0] }
    for _ in 0..<random.one(0, 0, 1, 1, 2, 3) {
      let listed = random.happens(92) ? counting : catalog.circumstances
      guard let circumstance = random.one(of: listed) else { return }
      file.circumstances.append(.init(id: circumstance.id, evidence: "证据一"))
    }
  }
}
