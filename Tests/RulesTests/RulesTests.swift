import Foundation
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardModel
import SteelyardText
import Testing

/// The rules that ship, compiled once.
private let compilation: Compilation = {
  let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let folder = root.appending(path: "rules")
  let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
  let sources = names.filter { $0.hasSuffix(".yaml") }.compactMap { name in
    (try? Data(contentsOf: folder.appending(path: name))).map {
      SourceFile(path: "rules/\(name)", bytes: Array($0))
    }
  }
  return Compiler.compile(sources)
}()

@Test
func `everything in rules compiles without an error`() {
  let faults = compilation.diagnostics.filter { $0.severity == .error }
  let screen = TextRenderer(files: compilation.sources, language: .english).render(faults)
  #expect(faults.isEmpty, "\(screen)")
}

@Test
func `the rules hold powers of every kind in many domains`() throws {
  let catalog = try #require(compilation.catalog)
  #expect(catalog.powers.count >= 120)
  #expect(Set(catalog.powers.map(\.kind)) == Set(Power.Kind.allCases))
  #expect(Set(catalog.powers.map(\.volume)).count >= 40)
}

@Test
func `every power of the rules cites a provision and says where it was read`() throws {
  let catalog = try #require(compilation.catalog)
  for power in catalog.powers {
    #expect(!power.basis.isEmpty, "\(power.id)")
    #expect(power.source != nil, "\(power.id)")
  }
}
