import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// Rules with computed facts, histories and calendars, told once more with files and keys in another order.
struct RetoldFilesTests {
  @Test(arguments: Array(UInt64(1)...40))
  func `the order of files and keys changes nothing but the order in which things are named`(
    seed: UInt64
  ) throws {
    var generator = CatalogGenerator(seed: seed, size: .strict)
    let files = YAMLWriter(catalog: generator.makeCatalog()).files
    let told = Self.compile(files.map(\.text), from: 100, by: 1)
    let retold = Self.compile(files.map { FlowText($0.text).reversed }, from: 900, by: -1)
    #expect((told == nil) == (retold == nil), "seed \(seed)")
    guard let told, let retold else { return }
    var cases = CaseGenerator(catalog: told, seed: seed)
    for _ in 0..<25 {
      let file = cases.makeCase()
      let left = ReferenceEvaluator(catalog: told).assess(file).essence.inAnyOrder
      let right = ReferenceEvaluator(catalog: retold).assess(file).essence.inAnyOrder
      #expect(left == right, "seed \(seed): \(left.differences(from: right)), \(file)")
    }
  }

  @Test
  func `maps are turned round, and lists and texts are not`() {
    let text = #"factors: {"甲, {乙}": [1, {"a": 2, "b": "\"}"}], "丙": 3}"#
    #expect(
      FlowText(text).reversed == #"factors: {"丙": 3, "甲, {乙}": [1, {"b": "\"}", "a": 2}]}"#
    )
    #expect(FlowText(FlowText(text).reversed).reversed == text)
  }

  private static func compile(_ texts: [String], from first: Int, by step: Int) -> Catalog? {
    let sources = texts.enumerated().map {
      SourceFile(path: "\(first + $0.offset * step).yaml", text: $0.element)
    }
    return Compiler.compile(sources).catalog
  }
}

/// A text in flow style.
private struct FlowText {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  /// The same with the entries of every map in the opposite order.
  var reversed: String {
    var reader = self
    return reader.read(until: nil).joined()
  }

  /// What stands before a bracket that closes, divided at its commas.
  private mutating func read(until end: Character?) -> [String] {
    var parts = [""]
    while let next = rest.popFirst() {
      if next == end { break }
      switch next {
      case "{": parts[parts.count - 1] += "{" + items("}").reversed().joined(separator: ", ") + "}"
      case "[": parts[parts.count - 1] += "[" + items("]").joined(separator: ", ") + "]"
      case "\"": parts[parts.count - 1] += "\"" + quoted()
      case "," where end != nil: parts.append("")
      default: parts[parts.count - 1].append(next)
      }
    }
    return parts
  }

  private mutating func items(_ end: Character) -> [String] {
    read(until: end).map { String($0.drop { $0 == " " }) }
  }

  private mutating func quoted() -> String {
    var text = ""
    while let next = rest.popFirst() {
      text.append(next)
      if next == "\\", let escaped = rest.popFirst() { text.append(escaped) }
      if next == "\"" { break }
    }
    return text
  }
}

extension Essence {
  /// The same with every list that follows the order of the rules in an order of its own, and without the reasons, which follow that of the factors.
  fileprivate var inAnyOrder: Essence {
    var essence = self
    essence.because = []
    essence.nearest = []
    essence.missing.sort()
    essence.circumstances.sort()
    essence.statutory = Self.sorted(statutory)
    essence.benchmark = Self.sorted(benchmark)
    essence.procedures = Self.sorted(procedures)
    essence.counted = Self.sorted(counted)
    essence.findings = Self.sorted(findings)
    for place in essence.lawSides.indices {
      essence.lawSides[place].missing.sort()
      essence.lawSides[place].statutory = Self.sorted(lawSides[place].statutory)
      essence.lawSides[place].benchmark = Self.sorted(lawSides[place].benchmark)
    }
    return essence
  }

  private static func sorted<Element>(_ elements: [Element]) -> [Element] {
    elements.sorted { "\($0)" < "\($1)" }
  }
}
