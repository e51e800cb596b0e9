import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// A catalog with cases, and the same catalog told in another order.
private struct Retelling {
  let seed: UInt64
  let catalog: Catalog
  let files: [CaseFile]

  init(seed: UInt64) {
    self.seed = seed
    var generator = CatalogGenerator(seed: seed)
    catalog = generator.makeCatalog()
    var cases = CaseGenerator(catalog: catalog, seed: seed)
    files = (0..<40).map { _ in cases.makeCase() }
  }

  /// Expects the same assessments from a catalog that says the same.
  func expectTheSame(from other: Catalog, besides forget: (inout Essence) -> Void) {
    for file in files {
      var left = ReferenceEvaluator(catalog: catalog).assess(file).essence
      var right = ReferenceEvaluator(catalog: other).assess(file).essence
      forget(&left)
      forget(&right)
      #expect(left == right, "seed \(seed), \(file)")
    }
  }
}

private let seeds = Array(UInt64(100)...120)

@Test(arguments: seeds)
func `the order of the clauses changes nothing but their numbers`(seed: UInt64) {
  let told = Retelling(seed: seed)
  var other = told.catalog
  for power in other.powers.indices { other.powers[power].clauses.reverse() }
  told.expectTheSame(from: other) { essence in
    essence.clause = essence.clause == nil ? nil : 0
    for place in essence.lawSides.indices { essence.lawSides[place].clause = nil }
    if essence.standard == nil { essence.possible = [essence.possible.count] }
    for place in essence.nearest.indices { essence.nearest[place].clause = nil }
  }
}

@Test(arguments: seeds)
func `the order of the rows changes nothing but the reasons`(seed: UInt64) {
  let told = Retelling(seed: seed)
  var other = told.catalog
  for power in other.powers.indices {
    for clause in other.powers[power].clauses.indices {
      other.powers[power].clauses[clause].when.reverse()
    }
  }
  for standard in other.standards.indices {
    for band in other.standards[standard].bands.indices {
      other.standards[standard].bands[band].when.reverse()
    }
  }
  told.expectTheSame(from: other) { essence in
    essence.because = []
    essence.nearest = []
  }
}

@Test(arguments: seeds)
func `the order of the factors changes nothing but the order in which they are named`(
  seed: UInt64
) {
  let told = Retelling(seed: seed)
  let last = told.catalog.factors.count - 1
  var other = told.catalog.renumbered { Ref(last - $0.index) }
  other.factors.reverse()
  told.expectTheSame(from: other) { essence in
    essence.missing.sort()
    essence.counted.sort { $0.factor < $1.factor }
    for place in essence.lawSides.indices { essence.lawSides[place].missing.sort() }
  }
}

@Test(arguments: seeds)
func `bands that do not overlap may stand in any order where no weight moves them`(seed: UInt64) {
  let told = Retelling(seed: seed)
  var (catalog, other) = (told.catalog, told.catalog)
  for standard in catalog.standards.indices
  where catalog.standards[standard].heavier == nil
    && catalog.standards[standard].bands.allSatisfy(\.overrides.isEmpty)
  {
    catalog.standards[standard].lighten = .widen
    catalog.standards[standard].aggravate = .inBands
    other.standards[standard] = catalog.standards[standard]
    other.standards[standard].bands.reverse()
  }
  let fixed = Retelling(told, with: catalog)
  fixed.expectTheSame(from: other) { essence in
    essence.band = essence.band == nil ? nil : 0
    for place in essence.lawSides.indices { essence.lawSides[place].band = nil }
    essence.possible = [essence.possible.count]
    for place in essence.nearest.indices { essence.nearest[place].band = nil }
  }
}

@Test(arguments: seeds)
func `a power more changes nothing for the others`(seed: UInt64) {
  let told = Retelling(seed: seed)
  var other = told.catalog
  var power = FoodCatalog().catalog.powers[0]
  power.circumstances = []
  power.clauses = [Clause(measures: [Term(measure: Ref(0), modality: .may)])]
  other.powers.append(power)
  told.expectTheSame(from: other) { _ in }
}

extension Retelling {
  /// The same cases under another catalog.
  fileprivate init(_ other: Retelling, with catalog: Catalog) {
    seed = other.seed
    self.catalog = catalog
    files = other.files
  }
}
