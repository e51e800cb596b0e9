import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// A catalogue whose grades are proved never to fall, and pairs of cases in which one fact gets worse.
private struct Worsening {
  let catalog: Catalog
  let compiled: CompiledCatalog
  /// The factors that are tested under each power.
  let tested: [[Ref<Factor>]]
  /// How many amounts were held against each other.
  var pairs = 0

  init(_ catalog: Catalog) throws {
    self.catalog = catalog
    compiled = try CompiledCatalog(catalog)
    tested = catalog.powers.indices.map { place in
      let standards = catalog.standards.filter { $0.power.index == place }
      let rows =
        catalog.powers[place].clauses.flatMap(\.when)
        + standards.flatMap { $0.bands.flatMap(\.when) }
      return Array(Set(rows.flatMap { $0.cells.map(\.factor) }))
    }
  }

  /// Expects that no fact of the case, made worse by some amount, lowers a benchmark.
  mutating func expectNoFall(from file: CaseFile, random: inout SplitMix64, _ comment: String) {
    let milder = compiled.assess(file)
    guard let place = catalog.powers.firstIndex(where: { $0.id == file.power }) else { return }
    for name in file.facts.keys.sorted() {
      guard case .value(let value)? = file.facts[name],
        let factor = tested[place].map({ catalog[$0] }).first(where: { $0.name == name }),
        let worse = factor.worse, factor.derivation == nil
      else { continue }
      let step = Int64(random.count(1...3)) * Int64(random.one(1, 1, 100, 10_000))
      let (other, overflows) =
        worse == .greater
        ? value.addingReportingOverflow(step) : value.subtractingReportingOverflow(step)
      guard !overflows, factor.domain.contains(other) else { continue }
      var graver = file
      graver.facts[name] = .value(other)
      compare(
        milder,
        compiled.assess(graver),
        power: place,
        "\(comment), \(name) \(value) → \(other)"
      )
    }
  }

  private mutating func compare(
    _ milder: Assessment,
    _ graver: Assessment,
    power: Int,
    _ comment: String
  ) {
    guard let first = milder.verdict, let second = graver.verdict,
      first.missing.isEmpty, second.missing.isEmpty, first.clause == second.clause,
      let standard = catalog.standards.first(where: { $0.id == first.standard }),
      first.standard == second.standard, standard.knownDefect == nil, standard.power.index == power,
      let light = first.band.map({ $0 - 1 }), let heavy = second.band.map({ $0 - 1 })
    else { return }
    for measure in catalog.measures.indices {
      guard
        let lower = standard.bands[light].measures.first(where: { $0.measure.index == measure }),
        let upper = standard.bands[heavy].measures.first(where: { $0.measure.index == measure }),
        isSameKind(lower.amount, upper.amount),
        let before = first.range(of: catalog.measures[measure]),
        let after = second.range(of: catalog.measures[measure])
      else { continue }
      pairs += 1
      #expect(after.least >= before.least, "\(comment): \(standard.id)")
      #expect(after.most ?? .max >= before.most ?? .max, "\(comment): \(standard.id)")
    }
  }

  /// Whether the proof holds two amounts against each other.
  private func isSameKind(_ first: Amount?, _ second: Amount?) -> Bool {
    switch (first?.form, second?.form) {
    case (.between, .between), (.share, .share): true
    case (.times(let one, _), .times(let other, _)): one == other
    default: false
    }
  }
}

extension Verdict {
  /// The benchmark of a measure, where it has a quantity.
  fileprivate func range(of measure: Measure) -> AmountRange? {
    benchmark.first { $0.measure == measure.id }?.range
  }
}

@Test(arguments: Array(UInt64(1)...12))
func `a graver fact never lowers a benchmark under the rules that ship`(seed: UInt64) throws {
  var worsening = try Worsening(try #require(shippedRules))
  var random = SplitMix64(seed: seed)
  var cases = CaseGenerator(catalog: worsening.catalog, seed: seed)
  for number in 0..<400 {
    var file = cases.makeCase()
    file.decision = nil
    file.circumstances = []
    worsening.expectNoFall(from: file, random: &random, "seed \(seed), case \(number)")
  }
  #expect(worsening.pairs > 0, "seed \(seed)")
}
