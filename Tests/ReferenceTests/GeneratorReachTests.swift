import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// Whether random catalogs and cases reach everything the language and the verdicts can say.
///
/// What there is to reach is read from the sources of the modules, so that a new construct that no generator makes fails here.
struct GeneratorReachTests {
  private static let seeds = Array(UInt64(1)...160)

  /// What the model has beside the contents of a catalog: how texts are read, and what follows from a code.
  private static let apartFromCatalogs: Set<String> = [
    "Authority.Level", "KnownUnit.Dimension", "ProvisionPath.Likeness", "QuantityError",
    "QuantityScale.Origin", "Proportion.Rule",
    // Long lists of values that are all treated alike.
    "Currency", "Weekday",
    // What an amount counts under a power of another country; no measure is declared in it.
    "Measure.Unit.foreignMoney",
    // Recorded and never tested, so that no rule of a power can have it.
    "FactorType.text",
  ]

  /// What the evaluator has beside cases and answers: values it works with; and what takes two powers whose
  /// ranges or benchmarks tie, which the tests of joint cases make one by one.
  private static let apartFromAnswers: Set<String> = [
    "DeviationState", "Weigher.Derived", "Weigher.Exact", "WorkingDays", "Keeping",
    "Certainty", "ProvisionPath.Likeness", "EarlierAct.Key",
    "FindingCode.finedUnderLighter",
    "ConcurrenceChoice.Why.benchmarkLeast", "ConcurrenceChoice.Why.benchmarkMost",
    "ConcurrenceChoice.Why.equal", "ConcurrenceChoice.Why.statutoryLeast",
  ]

  @Test
  func `generated catalogs hold every construct of the model`() throws {
    var census = ConstructCensus()
    for seed in Self.seeds {
      var generator = CatalogGenerator(seed: seed)
      census.add(generator.makeCatalog())
    }
    try expectAll(of: "SteelyardModel", in: census, besides: Self.apartFromCatalogs)
  }

  @Test
  func `generated cases and their answers hold every construct of the evaluator`() throws {
    var census = ConstructCensus()
    for seed in Self.seeds.prefix(60) {
      var generator = CatalogGenerator(seed: seed)
      let catalog = generator.makeCatalog()
      let evaluator = ReferenceEvaluator(catalog: catalog)
      var cases = CaseGenerator(catalog: catalog, seed: seed)
      for _ in 0..<20 {
        let file = cases.makeCase()
        census.add(file)
        census.add(evaluator.assess(file))
      }
    }
    for seed in UInt64(5_001)...5_120 {
      var generator = CatalogGenerator(seed: seed)
      let catalog = generator.makeCatalog()
      var cases = CaseGenerator(catalog: catalog, seed: seed)
      for _ in 0..<4 {
        census.add(ReferenceEvaluator(catalog: catalog).assess(cases.makeJointCase()))
      }
    }
    try expectAll(of: "SteelyardEvaluator", in: census, besides: Self.apartFromAnswers)
  }

  private func expectAll(
    of module: String,
    in census: ConstructCensus,
    besides exempt: Set<String>
  ) throws {
    let declared = try DeclaredConstructs(ofModule: module).cases
    #expect(!declared.isEmpty)
    for (enumeration, cases) in declared where !exempt.contains(enumeration) {
      for label in cases {
        let name = "\(enumeration).\(label)"
        #expect(census.seen.contains(name) || exempt.contains(name), "\(name)")
      }
    }
  }
}
