import Foundation
import SteelyardCompiler
import SteelyardModel
import Testing

/// The page of the catalogue against the rules.
@Suite
struct CataloguePageTests {
  @Test func `the page of the catalogue says what the rules say`() throws {
    let catalog = try #require(ShippedRules.compilation.catalog)
    let page = CataloguePage(catalog: catalog, files: ShippedRules.files).text
    let path = "Sources/Steelyard/Steelyard.docc/Catalogue.md"
    let place = ShippedRules.root.appending(path: path)
    guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
      try Data(page.utf8).write(to: place)
      Issue.record("recorded \(path); look at the difference")
      return
    }
    #expect(try String(contentsOf: place, encoding: .utf8) == page)
  }

  @Test func `every shape of a real standard is in the rules`() throws {
    let catalog = try #require(ShippedRules.compilation.catalog)
    let present = Set(catalog.powers.flatMap(catalog.shapes))
    #expect(Shape.allCases.filter { !present.contains($0) } == [])
  }

  @Test func `every volume has a file`() throws {
    let catalog = try #require(ShippedRules.compilation.catalog)
    for volume in catalog.volumes { #expect(ShippedRules.files[volume.id] != nil, "\(volume.id)") }
  }
}
