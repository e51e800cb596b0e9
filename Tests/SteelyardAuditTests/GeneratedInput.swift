import SteelyardArtifact
import SteelyardCompiler
import SteelyardModel
import TestSupport

/// A random catalogue, and random cases of it as lines of JSON and as the same rows of a table.
struct GeneratedInput {
  let catalog: CompiledCatalog
  private(set) var lines: [String] = []
  /// The rows, the first of them with the headings.
  private(set) var rows: [String]

  init(seed: UInt64, cases count: Int) throws {
    var generator = CatalogGenerator(seed: seed)
    let rules = generator.makeCatalog()
    catalog = try CompiledCatalog(rules)
    var cases = CaseGenerator(catalog: rules, seed: seed)
    var scribe = CaseScribe(random: SplitMix64(seed: seed), catalog: rules)
    rows = [scribe.headings.joined(separator: ",")]
    for _ in 0..<count {
      let file = cases.makeCase()
      lines.append(scribe.json(file))
      rows.append(scribe.row(file))
    }
  }
}
