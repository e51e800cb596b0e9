import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

@Test(arguments: Array(UInt64(3_001)...3_100))
func `both evaluators agree on cases that nobody would file`(seed: UInt64) throws {
  var generator = CatalogGenerator(seed: seed)
  let catalog = generator.makeCatalog()
  let compiled = try CompiledCatalog(catalog)
  let reference = ReferenceEvaluator(catalog: catalog)
  var cases = CaseGenerator(catalog: catalog, seed: seed)
  for _ in 0..<40 {
    let file = cases.makeHostileCase()
    let (fast, meant) = (compiled.assess(file).essence, reference.assess(file).essence)
    guard fast == meant else { return report(catalog, file, seed: seed) }
  }
}
