import Foundation
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText
import Testing

/// Every check, as the author sees it.
struct FixtureTests {
  @Test(arguments: try Fixture.all())
  func `bad rules earn their screen`(_ fixture: Fixture) throws {
    let screen = fixture.screen()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try fixture.record(screen)
      Issue.record("recorded \(fixture)")
    }
    #expect(fixture.expected() == screen)
    #expect(fixture.compile("bad").diagnostics.contains { $0.code == fixture.code })
  }

  @Test(arguments: try Fixture.all())
  func `good rules are free of remarks`(_ fixture: Fixture) {
    let compilation = fixture.compile("good")
    #expect(compilation.diagnostics.map { "\($0.code): \($0.message.english)" } == [])
    #expect(compilation.catalog != nil)
  }

  @Test
  func `every code of the compiler has a folder`() throws {
    let syntax = Set(SyntaxFault.catalog.map(\.code))
    let covered = Set(try Fixture.all().map(\.code))
    let codes = Compiler.codes.map(\.code).filter { !syntax.contains($0) }
    #expect(codes.filter { !covered.contains($0) } == [])
  }

  @Test
  func `every code stands in the catalogue of codes once`() {
    let codes = Compiler.codes.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
  }
}
