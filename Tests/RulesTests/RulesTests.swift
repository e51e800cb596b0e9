import Foundation
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardModel
import SteelyardText
import Testing

private let compilation = ShippedRules.compilation

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
