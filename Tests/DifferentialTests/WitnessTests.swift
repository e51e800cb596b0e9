import Foundation
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

/// The facts that proofs name are weighed by the reference evaluator, which has to come to the fault.
struct WitnessTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "SteelyardCompilerTests/Fixtures")

  private static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: fixtures.path()).sorted()
  }

  private static func faults(of sources: [SourceFile]) -> [Fault] {
    let (catalog, _, examples) = Compiler.offeredExamples(of: sources)
    return examples.filter { Fault.codes.contains($0.diagnostic.code) }
      .map { Fault(catalog: catalog, example: $0) }
      // Where one name stands for two factors of a power, no case can state both.
      .filter { !catalog.hasAmbiguousNames(of: $0.example.power) }
  }

  @Test(arguments: Array(UInt64(1)...46))
  func
    `a power of which one name stands for two facts is told, so that no case need be found for it`(
      seed: UInt64
    )
  {
    var generator = CatalogGenerator(seed: seed)
    let made = generator.makeCatalog()
    guard made.isOfOneCountry else { return }
    let files = YAMLWriter(catalog: made).files
    let sources = files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
    let (catalog, diagnostics, _) = Compiler.offeredExamples(of: sources)
    let told = diagnostics.filter { $0.code == "ambiguous-factor" }.map { diagnostic in
      let lines = files[diagnostic.span.file].text.split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      let line = lines[diagnostic.span.start.line - 1]
      return line.firstMatch(of: /"power": "([^"]+)"/).map { String($0.1) } ?? ""
    }
    let ambiguous = catalog.powers.indices.map { Ref<Power>($0) }
      .filter { catalog.hasAmbiguousNames(of: $0) }.map { catalog[$0].id }
    #expect(Set(ambiguous).isSubset(of: told), "seed \(seed): \(told)")
  }

  @Test(arguments: try names())
  func `every example a fixture offers shows its fault when it is weighed`(name: String) throws {
    let folder = Self.fixtures.appending(path: name)
    let files = ["bad.yaml", "bad.district.yaml"]
    let sources = files.compactMap { file in
      (try? Data(contentsOf: folder.appending(path: file)))
        .map { SourceFile(path: file, bytes: Array($0)) }
    }
    for fault in Self.faults(of: sources) {
      #expect(fault.objection == nil, "\(fault)")
    }
  }

  @Test
  func `every example that faulty generated rules earn shows its fault, computed facts among them`()
  {
    var counts: [String: Int] = [:]
    var computed = 0
    for seed in UInt64(1)...46 {
      var generator = CatalogGenerator(seed: seed)
      var random = SplitMix64(seed: seed)
      let faulty = generator.makeCatalog().spoiled(by: &random)
      guard faulty.isOfOneCountry else { continue }
      let files = YAMLWriter(catalog: faulty).files
      let faults = Self.faults(
        of: files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
      )
      for fault in faults {
        #expect(fault.objection == nil, "seed \(seed): \(fault)")
        counts[fault.example.diagnostic.code, default: 0] += 1
        if fault.description.contains("comes to") { computed += 1 }
      }
    }
    for code in Fault.codes {
      #expect(counts[code, default: 0] > 0, "\(code): \(counts)")
    }
    #expect(computed > 0)
  }

  @Test
  func `the example of every check that offers one is weighed`() throws {
    let checks = Self.fixtures.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/SteelyardCompiler/Checks")
    let files = FileManager.default.enumerator(at: checks, includingPropertiesForKeys: nil)
    var offering: Set<String> = []
    for case let file as URL in files?.allObjects ?? [] where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.contains("witness.help]") else { continue }
      let code = text.firstMatch(of: /DiagnosticCode\(\s*"([a-z-]+)"/)
      offering.insert(try #require(code.map { String($0.1) }, "\(file.lastPathComponent)"))
    }
    #expect(offering == Fault.codes)
  }

  @Test
  func `the fixtures offer an example of every code that has one`() throws {
    var offered: Set<String> = []
    for name in try Self.names() {
      let folder = Self.fixtures.appending(path: name)
      let sources = ["bad.yaml", "bad.district.yaml"].compactMap { file in
        (try? Data(contentsOf: folder.appending(path: file)))
          .map { SourceFile(path: file, bytes: Array($0)) }
      }
      offered.formUnion(Self.faults(of: sources).map(\.example.diagnostic.code))
    }
    #expect(offered == Fault.codes)
  }
}

extension Catalog {
  /// Whether two facts that cases of a power state have one name.
  fileprivate func hasAmbiguousNames(of power: Ref<Power>) -> Bool {
    let bands = standards.filter { $0.power == power }.flatMap(\.bands)
    let rows = (self[power].clauses.map(\.when) + bands.map(\.when)).flatMap(\.self)
    let terms = (self[power].clauses.map(\.measures) + bands.map(\.measures)).flatMap(\.self)
    let used = rows.flatMap(\.cells).map(\.factor) + terms.compactMap { $0.amount?.factor }
    let facts = stated(behind: used)
    return Set(facts.map { self[$0].name }).count < facts.count
  }

  /// Whether nothing belongs to another country, whose standards never weigh the case.
  fileprivate var isOfOneCountry: Bool {
    Set((volumes.map(\.authority) + standards.map(\.authority)).map(\.country)).count == 1
  }

  /// The rules with a slip in every power and standard: a row left out, one that always holds, or an amount far too high.
  fileprivate func spoiled(by random: inout SplitMix64) -> Catalog {
    var catalog = self
    for place in catalog.powers.indices {
      let last = catalog.powers[place].clauses.indices.last ?? 0
      switch random.count(0...5) {
      case 0 where last > 0: catalog.powers[place].clauses.removeLast()
      case 1 where last > 0: catalog.powers[place].clauses[last].when = []
      default: break
      }
    }
    for place in catalog.standards.indices where catalog.standards[place].bands.count > 1 {
      let isPlain = catalog.standards[place].bands.allSatisfy(\.overrides.isEmpty)
      let last = catalog.standards[place].bands.count - 1
      switch random.count(0...3) {
      case 0 where isPlain: catalog.standards[place].bands.removeLast()
      case 1 where isPlain: catalog.standards[place].bands[last].when = []
      case 2: catalog.standards[place].bands[last].raise()
      default: break
      }
    }
    return catalog
  }
}

extension Band {
  /// Sets every fixed amount a thousand times as high.
  fileprivate mutating func raise() {
    for place in measures.indices {
      guard case .between(var ends) = measures[place].amount?.form else { continue }
      ends.most = ends.most.map { ($0 + 1) * 1_000 }
      measures[place].amount?.form = .between(ends)
      measures[place].amount?.text = ""
    }
  }
}
