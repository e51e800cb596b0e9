import Foundation
import SteelyardDiagnostics
import SteelyardSyntax
import Testing

/// Every fault, as the author sees it.
struct FixtureTests {
  @Test(arguments: try Fixture.all())
  func `a bad text earns its screen`(_ fixture: Fixture) throws {
    let screen = fixture.screen("bad.yaml")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try fixture.record(screen)
      Issue.record("recorded \(fixture)")
    }
    #expect(screen == fixture.expected())
  }

  @Test(arguments: try Fixture.all())
  func `a good text earns nothing`(_ fixture: Fixture) throws {
    guard let (_, reading) = fixture.read("good.yaml") else { return }
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.root != nil)
  }

  @Test func `every fault of a text has a fixture of its name and an entry in the catalogue`()
    throws
  {
    let fixtures = Set(try Fixture.all().map(\.name))
    let limits: Set<SyntaxFault> = [.tooLarge, .lineTooLong, .tooManyFaults]
    for fault in SyntaxFault.allCases where !limits.contains(fault) {
      #expect(fixtures.contains(fault.rawValue), "\(fault)")
      let (_, reading) = try #require(Fixture(name: fault.rawValue).read("bad.yaml"))
      #expect(reading.diagnostics.contains { $0.code == fault.rawValue }, "\(fault)")
    }
    #expect(Set(SyntaxFault.catalog.map(\.code)) == Set(SyntaxFault.allCases.map(\.rawValue)))
    #expect(SyntaxFault.catalog.count == SyntaxFault.allCases.count)
  }
}
