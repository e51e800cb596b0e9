import Foundation
import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// The rules that ship.
let shippedRules: Catalog? = {
  let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let folder = root.appending(path: "rules")
  let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
  let sources = names.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".cases.yaml") }
    .compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        SourceFile(path: name, bytes: Array($0))
      }
    }
  return Compiler.compile(sources).catalog
}()

@Test(arguments: Array(UInt64(1)...20))
func `both evaluators agree on random cases under the rules that ship`(seed: UInt64) throws {
  let catalog = try #require(shippedRules)
  let compiled = try CompiledCatalog(catalog)
  let reference = ReferenceEvaluator(catalog: catalog)
  var cases = CaseGenerator(catalog: catalog, seed: seed)
  for _ in 0..<100 {
    let file = cases.makeCase()
    let (fast, meant) = (compiled.assess(file).essence, reference.assess(file).essence)
    #expect(fast == meant, "seed \(seed): \(fast.differences(from: meant)), \(file)")
  }
}
