import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardFormat
import TestSupport
import Testing

/// The compiled bytes of some texts; nil where they do not compile.
private func bytes(of files: [(path: String, text: String)]) throws -> [UInt8]? {
  let sources = files.map { SourceFile(path: $0.path, text: $0.text) }
  return try Compiler.compile(sources).catalog.map { try CompiledCatalog.bytes(of: $0) }
}

@Test(arguments: Array(UInt64(1)...60))
func `generated rules compile to the same bytes when they are formatted, and are at rest`(
  seed: UInt64
) throws {
  var generator = CatalogGenerator(seed: seed, size: .strict)
  let files = YAMLWriter(catalog: generator.makeCatalog()).files.map {
    (path: $0.path, text: $0.text)
  }
  let canonical = files.map { (path: $0.path, text: formatted($0.text)) }
  for file in canonical { prove(file.text, "seed \(seed): \(file.path)") }
  let expected = try #require(try bytes(of: files), "seed \(seed)")
  #expect(try bytes(of: canonical) == expected, "seed \(seed)")
}
