import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardText
import Testing

/// Rules that were written to break the compiler: bounded remarks, clear words, no catalog.
struct HostileRulesTests {
  private static let head = """
    steelyard: 1
    catalog: {id: t, title: 测试, issuer: {name: 甲市, authority: "350200"}, in_force: {from: 2022-01-01}}
    instruments:
      甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}

    """

  private static func codes(_ text: String) -> [String: Int] {
    let compilation = Compiler.compile([SourceFile(path: "t.yaml", text: head + text)])
    #expect(compilation.catalog == nil)
    return Dictionary(compilation.diagnostics.map { ($0.code, 1) }, uniquingKeysWith: +)
  }

  @Test(arguments: [9_999, 10_000, 10_001, 20_000])
  func `so many faults of one kind are kept and the rest are counted`(_ count: Int) throws {
    let lines = (0..<count).map { "键\($0): 1\n" }.joined()
    let source = SourceFile(path: "t.yaml", text: Self.head + lines)
    let remarks = Compiler.compile([source]).diagnostics
    #expect(remarks.count { $0.code == "unknown-key" } == min(count, 10_000))
    let surplus = remarks.filter { $0.code == "too-many-faults" }
    #expect(surplus.count == (count > 10_000 ? 1 : 0))
    guard let remark = surplus.first else { return }
    #expect(remark.message.english == "\(count - 10_000) more are left out")
    #expect(remark.severity == .error)
  }

  @Test
  func `a product of many thresholds names the factor to coarsen`() {
    var random = SeededGenerator(seed: 1)
    let factors = (0..<8).map { "  因素\($0): {type: count, domain: 0以上99以下}" }.joined(
      separator: "\n"
    )
    let bands = (0..<60).map { band in
      let tests = (0..<8).map { factor in
        "因素\(factor): \"[\(Int.random(in: 0...49, using: &random))..\(Int.random(in: 50...99, using: &random))]\""
      }
      return "      - {grade: 档\(band), when: {\(tests.joined(separator: ", "))}}"
    }
    let text = """
      factors:
      \(factors)
      powers:
        - {id: x, name: 某项, kind: penalty, basis: 甲法 第1条, statute: [fine: 1万元以下]}
      standards:
        - power: x
          bands:
      \(bands.joined(separator: "\n"))
      """
    let compilation = Compiler.compile([SourceFile(path: "t.yaml", text: Self.head + text)])
    let remark = compilation.diagnostics.first { $0.code == "budget-exceeded" }
    #expect(remark?.message.english.contains("因素") == true)
    #expect(compilation.catalog == nil)
  }

  @Test
  func `factors that lead back to themselves are named once`() {
    let count = 2_000
    let factors = (0..<count).map {
      "  因素\($0): {type: money, derived: {sum: [因素\(($0 + 1) % count), 因素\(($0 + 2) % count)]}}"
    }
    let codes = Self.codes("factors:\n" + factors.joined(separator: "\n"))
    #expect((codes["cyclic-derivation"] ?? 0) >= 1)
    #expect(codes.values.reduce(0, +) <= 10_001)
  }

  @Test(arguments: ["99999999999999999999999元", "1e400", "-1元", "９９９９９９９９９９９９９９９９９９９９万亿元"])
  func `enormous numbers are refused`(_ amount: String) {
    let text = """
      powers:
        - {id: x, name: 某项, kind: penalty, basis: 甲法 第1条, statute: [fine: \(amount)]}
      """
    #expect(!Self.codes(text).isEmpty)
  }

  @Test(arguments: ["\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{0000}", "\u{0007}"])
  func `marks that cannot be seen have no place in a name`(_ mark: String) {
    let text = """
      factors:
        面\(mark)积: {type: money}
      powers:
        - {id: x, name: 某项, kind: penalty, basis: 甲法 第1条, statute: [{when: {面\(mark)积: 1元以上}, fine: 1万元以下}]}
      """
    #expect(!Self.codes(text).isEmpty)
  }

  @Test
  func `a name as long as a book is no trouble`() {
    let name = String(repeating: "甲", count: 200_000)
    let codes = Self.codes(
      "powers:\n  - {id: x, name: 某项, kind: penalty, basis: \(name) 第1条, statute: [fine: 1万元以下]}"
    )
    #expect(codes["unknown-name"] == 1)
  }

  @Test(arguments: 1...3)
  func `no higher standard can be part of a circle`(_ turn: Int) {
    let places = ["350000", "350200", "350203"]
    let order = (0..<3).map { places[($0 + turn) % 3] }
    let standards = order.map {
      "  - {power: x, id: s\($0), authority: \"\($0)\", bands: [{grade: 一档, fine: 1万元以下}]}"
    }
    let text = """
      powers:
        - {id: x, name: 某项, kind: penalty, basis: 甲法 第1条, statute: [fine: 1万元以下]}
      standards:
      \(standards.joined(separator: "\n"))
      """
    let compilation = Compiler.compile([SourceFile(path: "t.yaml", text: Self.head + text)])
    #expect(compilation.diagnostics.isEmpty)
    #expect(compilation.catalog != nil)
  }
}
