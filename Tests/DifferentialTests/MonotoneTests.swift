import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

/// A catalogue whose grades are proved never to fall, and pairs of cases in which one fact gets worse.
private struct Worsening {
  let catalog: Catalog
  let compiled: CompiledCatalog
  /// The factors that are tested under each power.
  let tested: [[Ref<Factor>]]
  /// The standards of which the compiler says that a grade falls.
  let falling: Set<String>
  /// How many amounts were held against each other.
  var pairs = 0
  /// Those among them that two bands bring.
  var pairsOfBands = 0

  init(_ catalog: Catalog, falling: Set<String>) throws {
    self.catalog = catalog
    self.falling = falling
    compiled = try CompiledCatalog(catalog)
    tested = catalog.powers.indices.map { place in
      let standards = catalog.standards.filter { $0.power.index == place }
      let rows =
        catalog.powers[place].clauses.flatMap(\.when)
        + standards.flatMap { $0.bands.flatMap(\.when) }
      return Array(Set(rows.flatMap { $0.cells.map(\.factor) }))
    }
  }

  /// Expects that no fact of the case, made worse by some amount or up to a threshold, lowers a benchmark.
  mutating func expectNoFall(
    from file: CaseFile,
    thresholds: [Ref<Factor>: [Int64]] = [:],
    random: inout SplitMix64,
    _ comment: String
  ) {
    let milder = compiled.assess(file)
    guard let place = catalog.powers.firstIndex(where: { $0.id == file.power }) else { return }
    for name in file.facts.keys.sorted() {
      guard case .value(let value)? = file.facts[name],
        let reference = tested[place].first(where: { catalog[$0].name == name }),
        let worse = catalog[reference].worse, catalog[reference].derivation == nil
      else { continue }
      let factor = catalog[reference]
      let step = Int64(random.count(1...3)) * Int64(random.one(1, 1, 100, 10_000))
      let (next, overflows) =
        worse == .greater
        ? value.addingReportingOverflow(step) : value.subtractingReportingOverflow(step)
      let beyond = (thresholds[reference] ?? [])
        .filter { worse == .greater ? $0 > value : $0 < value }
      for other in beyond + (overflows ? [] : [next]) where factor.domain.contains(other) {
        var graver = file
        graver.facts[name] = .value(other)
        compare(
          milder,
          compiled.assess(graver),
          power: place,
          along: factor,
          "\(comment), \(name) \(value) → \(other)"
        )
      }
    }
  }

  private mutating func compare(
    _ milder: Assessment,
    _ graver: Assessment,
    power: Int,
    along factor: Factor,
    _ comment: String
  ) {
    guard let first = milder.verdict, let second = graver.verdict,
      first.missing.isEmpty, second.missing.isEmpty, first.clause == second.clause,
      // What is computed from the fact has a gravity of its own, of which nothing is stated.
      first.computed == second.computed, let clause = first.clause,
      let standard = catalog.standards.first(where: { $0.id == first.standard }),
      first.standard == second.standard, !falling.contains(standard.id),
      standard.power.index == power,
      let light = first.band.map({ $0 - 1 }), let heavy = second.band.map({ $0 - 1 })
    else { return }
    for measure in catalog.measures.indices {
      guard
        let lower = standard.bands[light].measures.first(where: { $0.measure.index == measure }),
        let upper = standard.bands[heavy].measures.first(where: { $0.measure.index == measure }),
        isProved(lower, upper, under: catalog.powers[power].clauses[clause - 1], along: factor),
        let before = first.range(of: catalog.measures[measure]),
        let after = second.range(of: catalog.measures[measure])
      else { continue }
      pairs += 1
      if light != heavy { pairsOfBands += 1 }
      #expect(after.least >= before.least, "\(comment): \(standard.id)")
      #expect(after.most ?? .max >= before.most ?? .max, "\(comment): \(standard.id)")
    }
  }

  /// Whether the proof holds two amounts against each other, and neither is a multiple of the fact that gets worse by getting smaller.
  private func isProved(_ first: Term, _ second: Term, under clause: Clause, along factor: Factor)
    -> Bool
  {
    let lawful = clause.measures.first { $0.measure == first.measure }?.amount
    guard let one = first.amount, let other = second.amount, let lawful else { return false }
    let multiplied = [one, other, lawful].compactMap(\.factor).map { catalog[$0].name }
    return one.isComparable(with: other, under: lawful)
      && (factor.worse == .greater || !multiplied.contains(factor.name))
  }
}

extension Verdict {
  /// The benchmark of a measure, where it has a quantity.
  fileprivate func range(of measure: Measure) -> AmountRange? {
    benchmark.first { $0.measure == measure.id }?.range
  }
}

/// Falling grades of small rules, held against every pair of cases.
struct GravityTests {
  private static func told(_ diagnostics: [Diagnostic], in text: String) -> Set<GravityCases.Fall> {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Set(
      diagnostics.filter { $0.code == "falling-grade" }.map { diagnostic in
        let line = lines[diagnostic.span.start.line - 1]
        let lighter = diagnostic.message.english.matches(of: /`([^`]+)`/).last?.1 ?? ""
        let heavier = line.firstMatch(of: /grade: ([^,]+),/)?.1 ?? ""
        return GravityCases.Fall(lighter: String(lighter), heavier: String(heavier))
      }
    )
  }

  @Test(arguments: Array(UInt64(1)...150))
  func `grades are said to fall exactly where a graver fact lowers a benchmark`(seed: UInt64) {
    let rules = GravityRules(seed: seed)
    let (catalog, diagnostics, _) = Compiler.offeredExamples(of: rules.sources)
    let told = Self.told(diagnostics, in: rules.text)
    let words = "seed \(seed):\n\(rules.text)\(diagnostics.map(\.message.english))"
    #expect(told == GravityCases(of: catalog).falls, "\(words)")
    #expect(!diagnostics.contains { $0.code == "budget-exceeded" }, "\(words)")
  }

  @Test
  func `many such rules never fall, and many comparisons show it`() {
    let cases = (UInt64(1)...40).map { seed in
      GravityCases(of: Compiler.offeredExamples(of: GravityRules(seed: seed).sources).catalog)
    }
    let rising = cases.filter { $0.falls.isEmpty && $0.count > 0 }
    #expect(rising.count >= 10 && rising.count <= 30, "\(rising.count)")
    #expect(rising.map(\.count).reduce(0, +) > 500)
  }
}

@Test(arguments: Array(UInt64(1)...12))
func `a graver fact never lowers a benchmark under the rules that ship`(seed: UInt64) throws {
  let catalog = try #require(shippedRules)
  let known = catalog.standards.filter { $0.knownDefect != nil }.map(\.id)
  var worsening = try Worsening(catalog, falling: Set(known))
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

/// A generated catalogue in which stated facts say which way they get worse, and the standards of which the compiler says that a grade falls.
private func generatedWorsening(seed: UInt64) throws -> Worsening {
  var size = CatalogSize.strict
  (size.powers, size.factors, size.standards, size.bands) = (1...2, 1...2, 1...2, 2...3)
  (size.circumstances, size.procedures) = (1...1, 0...0)
  var generator = CatalogGenerator(seed: seed, size: size)
  var catalog = generator.makeCatalog()
  var random = SplitMix64(seed: seed)
  for place in catalog.factors.indices
  where catalog.factors[place].type.isOrdered && catalog.factors[place].derivation == nil {
    catalog.factors[place].worse = random.one(.greater, .greater, .smaller)
  }
  let files = YAMLWriter(catalog: catalog).files
  let sources = files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
  let (compiled, diagnostics, _) = Compiler.offeredExamples(of: sources)
  #expect(diagnostics.allSatisfy { $0.severity != .error }, "seed \(seed)")
  let falling = diagnostics.filter { $0.code == "falling-grade" }.map { diagnostic in
    let lines = files[diagnostic.span.file].text.split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let line = lines[diagnostic.span.start.line - 1]
    return line.firstMatch(of: /"id": "([^"]+)"/).map { String($0.1) } ?? ""
  }
  return try Worsening(compiled, falling: Set(falling))
}

@Test
func
  `a graver fact never lowers a benchmark under generated rules whose grades are proved to rise`()
  throws
{
  var catalogues = 0
  var falling = 0
  var comparisons = 0
  for seed in UInt64(1)...80 {
    var worsening = try generatedWorsening(seed: seed)
    var random = SplitMix64(seed: seed)
    var cases = CaseGenerator(catalog: worsening.catalog, seed: seed)
    for number in 0..<60 {
      var file = cases.makeCase()
      file.decision = nil
      file.circumstances = []
      worsening.expectNoFall(
        from: file,
        thresholds: cases.thresholds,
        random: &random,
        "seed \(seed), case \(number)"
      )
    }
    if worsening.pairsOfBands > 0 { catalogues += 1 }
    falling += worsening.falling.count
    comparisons += worsening.pairsOfBands
  }
  #expect(catalogues >= 8, "\(catalogues)")
  #expect(falling > 5, "\(falling)")
  #expect(comparisons > 150, "\(comparisons)")
}
