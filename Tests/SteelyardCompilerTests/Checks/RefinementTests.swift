import SteelyardCompiler
import SteelyardDiagnostics
import Testing

/// A standard beside the higher one that it refines.
struct RefinementTests {
  private static let province = """
    steelyard: 1
    catalog: {id: p, title: 省, issuer: {name: 甲省, authority: "350000"}, in_force: {from: 2022-01-01, to: 2022-12-31}}
    instruments:
      甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
    factors:
      次数: {type: count, unit: 次, domain: 1次以上4次以下}
      重点: {type: yes-no}
    powers:
      - {id: x, name: 某项, kind: penalty, basis: 甲法 第1条, statute: [fine: 1万元以上9万元以下]}
    standards:
      - power: x
        bands:

    """

  private static func lower(_ authority: String, _ days: String, _ bands: [String]) -> String {
    """
    steelyard: 1
    catalog: {id: "\(authority)", title: 下级, issuer: {name: 乙, authority: "\(authority)"}, in_force: {\(days)}}
    factors:
      整改: {type: yes-no}
    standards:
      - power: x
        bands:
    \(rows(bands))
    """
  }

  private static func rows(_ bands: [String]) -> String {
    bands.enumerated().map { "      - {grade: 第\($0.offset + 1)档, \($0.element)}" }
      .joined(separator: "\n") + "\n"
  }

  private static func codes(_ texts: [String]) -> [String] {
    let sources = texts.enumerated().map { SourceFile(path: "\($0.offset).yaml", text: $0.element) }
    return Compiler.compile(sources).diagnostics.map(\.code)
      .filter { $0.contains("standard") && $0 != "standard-gap-in-time" }
  }

  @Test(arguments: [
    ("from: 2022-12-31", ["benchmark-outside-higher-standard"]),
    ("from: 2023-01-01", []),
    ("to: 2022-01-01", ["benchmark-outside-higher-standard"]),
    ("to: 2021-12-31", []),
  ])
  func `standards are held against each other on the days both are in force`(
    _ days: String,
    _ expected: [String]
  ) {
    let upper = Self.province + Self.rows(["fine: 1万元以上5万元以下"])
    let lower = Self.lower("350200", days, ["fine: 5万元以上6万元以下"])
    #expect(Self.codes([upper, lower]) == expected)
  }

  @Test(arguments: [
    ("350200", true), ("350200.market", true), ("350203", true), ("360200", false),
    ("000000", false),
  ])
  func `only what a higher authority issued binds`(_ authority: String, _ isBound: Bool) {
    let upper = Self.province + Self.rows(["fine: 1万元以上5万元以下"])
    let lower = Self.lower(authority, "from: 2022-06-01, to: 2022-06-30", ["fine: 6万元"])
    // From the nation's side the province is the one that leaves.
    let expected = isBound || authority == "000000" ? ["benchmark-outside-higher-standard"] : []
    #expect(Self.codes([upper, lower]) == expected)
  }

  @Test
  func `of several higher standards the nearest one counts`() {
    let upper = Self.province + Self.rows(["fine: 1万元以上5万元以下"])
    let days = "from: 2022-06-01, to: 2022-06-30"
    let city = Self.lower("350200", days, ["fine: 1万元以上2万元以下"])
    let within = Self.lower("350203", days, ["fine: 2万元"])
    let beyond = Self.lower("350203", days, ["fine: 3万元"])
    #expect(Self.codes([upper, city, within]).isEmpty)
    #expect(Self.codes([upper, city, beyond]) == ["benchmark-outside-higher-standard"])
    #expect(Self.codes([upper, beyond]).isEmpty)
  }

  @Test(arguments: UInt64(1)...200)
  func `the proof agrees with trying all facts`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let ranges = (0..<8).map { _ in
      let least = Int.random(in: 1...6, using: &random)
      return least...min(9, least + Int.random(in: 0...5, using: &random))
    }
    func fine(_ position: Int) -> String {
      let range = ranges[position]
      return "fine: \(range.lowerBound)万元以上\(range.upperBound)万元以下"
    }
    let upper = Self.rows([
      "when: {次数: 2次以下, 重点: 是}, \(fine(0))", "when: {次数: 2次以下, 重点: 否}, \(fine(1))",
      "when: {次数: 3次以上, 重点: 是}, \(fine(2))", "when: {次数: 3次以上, 重点: 否}, \(fine(3))",
    ])
    let lower = [
      "when: {次数: 1次, 整改: 是}, \(fine(4))", "when: {次数: 1次, 整改: 否}, \(fine(5))",
      "when: {次数: 2次以上3次以下}, \(fine(6))", "when: {次数: 4次以上}, \(fine(7))",
    ]
    let met = [(4, [0, 1]), (5, [0, 1]), (6, [0, 1]), (6, [2, 3]), (7, [2, 3])]
    let leaves = met.contains { !Self.isCovered(ranges[$0.0], by: $0.1.map { ranges[$0] }) }
    let codes = Self.codes([
      Self.province + upper, Self.lower("350200", "from: 2022-06-01, to: 2022-06-30", lower),
    ])
    #expect(codes.contains("benchmark-outside-higher-standard") == leaves, "seed \(seed)")
    let isApart = met.contains { pair in
      pair.1.contains { !ranges[$0].overlaps(ranges[pair.0]) }
    }
    #expect(codes.contains("conflicting-standards") == (isApart && !leaves), "seed \(seed)")
  }

  /// Whether a range lies in the union of some others, looked at in steps of a half.
  private static func isCovered(_ range: ClosedRange<Int>, by others: [ClosedRange<Int>]) -> Bool {
    (range.lowerBound * 2...range.upperBound * 2).allSatisfy { step in
      others.contains { $0.lowerBound * 2 <= step && step <= $0.upperBound * 2 }
    }
  }
}
