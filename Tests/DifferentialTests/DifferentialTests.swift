import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// What the two evaluators do not agree on, or nil where they do; a catalog that cannot be compiled is a disagreement.
private func disagreement(_ catalog: Catalog, _ file: CaseFile) -> [String]? {
  do {
    let fast = try CompiledCatalog(catalog).assess(file).essence
    let meant = ReferenceEvaluator(catalog: catalog).assess(file).essence
    return fast == meant ? nil : fast.differences(from: meant)
  } catch {
    return ["\(error)"]
  }
}

/// Reports a disagreement as the smallest rules and the smallest case that show it.
func report(_ catalog: Catalog, _ file: CaseFile, seed: UInt64) {
  let found = Counterexample(catalog: catalog, file: file)
    .shrunk { disagreement($0, $1) != nil }
  let differences = disagreement(found.catalog, found.file) ?? []
  Issue.record(
    """
    seed \(seed): the compiled catalogue (here) and the reference (there) do not agree
    \(differences.joined(separator: "\n"))
    \(found)
    """
  )
}

/// Holds the fast evaluator against the reference; stops at the first disagreement.
private func compare(seed: UInt64, size: CatalogSize, cases count: Int) throws {
  var generator = CatalogGenerator(seed: seed, size: size)
  let catalog = generator.makeCatalog()
  let compiled = try CompiledCatalog(catalog)
  let reference = ReferenceEvaluator(catalog: catalog)
  var cases = CaseGenerator(catalog: catalog, seed: seed)
  for _ in 0..<count {
    let file = cases.makeCase()
    if compiled.assess(file).essence != reference.assess(file).essence {
      return report(catalog, file, seed: seed)
    }
  }
}

@Test(arguments: Array(UInt64(1)...400))
func `the compiled catalogue says what the reference says`(seed: UInt64) throws {
  try compare(seed: seed, size: .small, cases: 25)
}

@Test(arguments: Array(UInt64(1)...4))
func `a large catalogue says what the reference says`(seed: UInt64) throws {
  try compare(seed: seed, size: .large(powers: 120), cases: 100)
}
