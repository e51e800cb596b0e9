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
  let thresholds: [Ref<Factor>: [Int64]]

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
      guard case .score(_, let scoreRows) = factor.derivation else { continue }
      for row in scoreRows { tests[row.factor, default: []].append(row.test.form) }
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
    var file = CaseFile(power: catalog[power].id)
    file.number = "案\(random.count(1...9_999))"
    file.authority = random.happens(6) ? nil : authority()
    file.subject = random.happens(15) ? nil : random.one(of: Subject.allCases)
    file.dates[.acted] = random.happens(2) ? nil : day(of: power)
    state(factorsOf: power, in: &file)
    claim(in: &file)
    if random.happens(80) { decide(&file) }
    return file
  }

  private mutating func authority() -> Authority {
    let issuers = catalog.standards.map(\.authority) + catalog.procedures.map(\.authority)
    if random.happens(40), let issuer = random.one(of: issuers) { return issuer }
    let region = random.one(of: CatalogGenerator.regions) ?? 0
    return Authority(region: region, department: random.one("", "market", "market", "transport"))
  }

  /// A day around which some rule of the power changes, more often than not.
  private mutating func day(of power: Ref<Power>) -> Day {
    let standards = catalog.standards.filter { $0.power == power }
    let periods =
      [catalog[power].inForce] + catalog[power].clauses.map(\.inForce)
      + standards.map(\.inForce)
    let ends = periods.flatMap { [$0.from, $0.to] }.compactMap(\.self)
    if random.happens(55), let end = random.one(of: ends) {
      return end.adding(days: random.count(-1...1)) ?? end
    }
    return Day(number: Int32(random.count(18_000...20_600)))
  }

  private mutating func claim(in file: inout CaseFile) {
    for _ in 0..<random.one(0, 0, 1, 1, 2, 3) {
      guard let circumstance = random.one(of: catalog.circumstances) else { return }
      file.circumstances.append(.init(id: circumstance.id, evidence: "证据一"))
    }
  }
}
