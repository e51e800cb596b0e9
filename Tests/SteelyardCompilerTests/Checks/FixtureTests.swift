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
  func `every code has a folder with bad and good rules, and is explained in two languages`() throws
  {
    let folders = Dictionary(grouping: try Fixture.all(), by: \.code)
    let syntax = Set(SyntaxFault.catalog.map(\.code))
    for code in Compiler.codes {
      for language in Language.allCases {
        #expect(!code.title[language].isEmpty, "\(code.code)")
        #expect(code.explanation[language].count > 20, "\(code.code)")
      }
      #expect(code.title.chinese.contains { !$0.isASCII }, "\(code.code)")
      #expect(code.title.english != code.title.chinese, "\(code.code)")
      guard !syntax.contains(code.code) else { continue }
      let own = folders[code.code] ?? []
      #expect(!own.isEmpty, "\(code.code)")
      #expect(own.allSatisfy { !$0.compile("bad").sources.isEmpty }, "\(code.code)")
      #expect(own.allSatisfy { !$0.compile("good").sources.isEmpty }, "\(code.code)")
    }
  }

  @Test
  func `every code stands in the catalogue of codes once`() {
    let codes = Compiler.codes.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
  }
}
