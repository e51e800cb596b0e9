import Foundation
import SteelyardCompiler
import SteelyardDiagnostics
import Testing

/// The page of faults of published tables, held against the fixtures it names.
struct DefectsTests {
  private struct Row {
    let subject: String
    let fixture: String
    let code: String
  }

  /// Faults measured in official tables, and the proofs by their numbers; each stands on the page.
  private static let subjects = [
    "a misprint inverts a bound", "a misprint tears a word", "below the statutory least",
    "a gap between bands", "a gap between clauses", "bands overlap in a count",
    "bands share their ends", "weights sum to more than the whole",
    "a grade is not what its name says", "the law was replaced", "words of another table",
    "province against city", "one region against another", "a leap", "the wrong heading",
    "no upper band", "none is skipped in silence",
  ]

  private static func rows() throws -> [Row] {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Steelyard/Steelyard.docc/Defects.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    return text.matches(of: /(?m)^\| (.+?) \|(?:.* \|)? `([a-z0-9-]+)` \| `([a-z-]+)` \|$/)
      .map { Row(subject: String($0.1), fixture: String($0.2), code: String($0.3)) }
  }

  @Test
  func `every fault of the page is shown by its fixture under its code`() throws {
    let fixtures = Dictionary(uniqueKeysWithValues: try Fixture.all().map { ($0.name, $0) })
    let rows = try Self.rows()
    #expect(rows.count > 50)
    for row in rows {
      let fixture = try #require(fixtures[row.fixture], "\(row.fixture)")
      #expect(fixture.code == row.code, "\(row.fixture)")
      #expect(fixture.compile("bad").diagnostics.contains { $0.code == row.code }, "\(row.fixture)")
      #expect(fixture.compile("good").diagnostics.isEmpty, "\(row.fixture)")
    }
  }

  @Test
  func `every class of faults and every proof stands on the page`() throws {
    let subjects = Set(try Self.rows().map(\.subject))
    #expect(Set(Self.subjects).subtracting(subjects) == [])
    for proof in 1...13 {
      #expect(subjects.contains { $0.hasPrefix("\(proof) ") }, "proof \(proof)")
    }
  }

  @Test
  func `every code of bands and benchmarks stands on the page`() throws {
    let codes = Set(try Self.rows().map(\.code))
    let proved = try Fixture.all().map(\.code)
      .filter { $0.hasPrefix("benchmark-") || $0.contains("-bands") }
    #expect(!proved.isEmpty)
    #expect(Set(proved).subtracting(codes) == [])
  }
}
