import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

@Test(arguments: 1...40 as ClosedRange<UInt64>)
func `both evaluators agree at every threshold`(seed: UInt64) throws {
  var generator = CatalogGenerator(seed: seed)
  let catalog = generator.makeCatalog()
  let compiled = try CompiledCatalog(catalog)
  let reference = ReferenceEvaluator(catalog: catalog)
  var cases = CaseGenerator(catalog: catalog, seed: seed)
  for number in 0..<100 {
    let file = cases.makeCase()
    let expected = reference.assess(file).essence
    let found = compiled.assess(file).essence
    guard found != expected else { continue }
    Issue.record("seed \(seed), case \(number): \(file)\nexpected \(expected)\nfound    \(found)")
    return
  }
}
