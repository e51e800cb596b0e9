import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// More cases of one power are not tried; larger grids are walked in strides.
private let mostCases = 400

/// Positions that cover a grid: all of them, or as many as are tried, evenly spread.
private func positions(of count: Int) -> [Int] {
  // An odd stride meets every value of every axis.
  let stride = count / mostCases | 1
  return Array(Swift.stride(from: 0, to: count, by: stride).prefix(mostCases * 2))
}

@Test(arguments: Array(UInt64(1_001)...1_040))
func `both evaluators agree with every fact on, below and above every threshold`(
  seed: UInt64
) throws {
  var generator = CatalogGenerator(seed: seed)
  let catalog = generator.makeCatalog()
  let compiled = try CompiledCatalog(catalog)
  let reference = ReferenceEvaluator(catalog: catalog)
  for power in catalog.powers.indices {
    let place = catalog.standards.first { $0.power.index == power }?.authority ?? .nation
    let grid = CaseGrid(
      catalog: catalog,
      power: Ref(power),
      authority: place,
      day: Day(number: 19_500)
    )
    for position in positions(of: grid.count) {
      let file = grid[position]
      let (fast, meant) = (compiled.assess(file).essence, reference.assess(file).essence)
      guard fast == meant else { return report(catalog, file, seed: seed) }
    }
  }
}
