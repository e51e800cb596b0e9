import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// Bands over computed factors, held against every case there is: what the proofs say is what happens.
struct ComputedReachTests {
  /// What may be said of these rules; amounts may leave a hole or overlap where bands are not reached.
  private static let expected: Set<String> = [
    "gap-between-bands", "overlapping-bands", "unreachable-band", "hole-in-range",
    "overlapping-amounts", "unused-factor",
  ]

  @Test(arguments: Array(UInt64(1)...30))
  func `gaps, overlaps and reach of computed bands are those of all cases`(seed: UInt64) {
    var rules = SmallRules(seed: seed)
    let text = rules.text()
    let sources = [SourceFile(path: "rules.yaml", bytes: Array(text.utf8))]
    let (catalog, diagnostics, _) = Compiler.offeredExamples(of: sources)
    let codes = Set(diagnostics.map(\.code))
    let all = Cases(of: catalog)
    #expect(all.hasGap == codes.contains("gap-between-bands"), "seed \(seed):\n\(text)")
    #expect(all.hasOverlap == codes.contains("overlapping-bands"), "seed \(seed):\n\(text)")
    let isUnreached = all.reached.count < catalog.standards[0].bands.count
    #expect(isUnreached == codes.contains("unreachable-band"), "seed \(seed):\n\(text)")
    let others = codes.subtracting(Self.expected)
    #expect(others == [], "seed \(seed):\n\(text)")
  }
}

/// What all cases of small rules come to.
private struct Cases {
  var hasGap = false
  var hasOverlap = false
  var reached: Set<Int> = []

  init(of catalog: Catalog) {
    let reversed = ReferenceEvaluator(catalog: catalog.reversed)
    let evaluator = ReferenceEvaluator(catalog: catalog)
    let last = catalog.standards[0].bands.count
    for first in 0..<5 as Range<Int64> {
      for second in 0..<5 as Range<Int64> {
        for kind in 0..<3 as Range<Int64> {
          var file = CaseFile(power: "t.power")
          file.authority = catalog.standards[0].authority
          file.dates[.acted] = Day(year: 2023, month: 1, day: 1)
          file.facts = ["甲": .value(first), "乙": .value(second), "类": .value(kind)]
          let assessment = evaluator.assess(file)
          guard let verdict = assessment.verdict, assessment.outcome != .unreadable,
            verdict.missing.isEmpty
          else { continue }
          let other = reversed.assess(file).verdict?.band.map { last + 1 - $0 }
          if verdict.band == nil { hasGap = true }
          if verdict.band != other { hasOverlap = true }
          reached.formUnion([verdict.band, other].compactMap(\.self))
        }
      }
    }
  }
}

/// Rules with two numbers from 0 to 4 and a choice of three, and bands over what is computed from them.
private struct SmallRules {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func text() -> String {
    let (one, other) = (random.count(1...9), random.count(2...9))
    let slip = random.count(-1...1)
    let border = random.count(1...4)
    return """
      steelyard: 1
      catalog: {id: t, title: 测试分册, issuer: {name: 甲市, authority: "350200"}, in_force: {from: 2022-01-01}}
      instruments:
        甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
      factors:
        甲: {type: count, unit: 次, domain: 0次以上4次以下}
        乙: {type: count, unit: 次, domain: 0次以上4次以下}
        类: {type: choice, of: [子, 丑, 寅]}
        表: {type: count, unit: 次, derived: {table: [\(row("子")), \(row("丑")), \(row("寅"))]}}
        丙: {type: count, unit: 次, \(domain())derived: \(derivation("甲", "表"))}
        丁: {type: count, unit: 次, derived: \(derivation("丙", "乙"))}
      powers:
        - id: t.power
          name: 某项处罚
          kind: penalty
          basis: 甲法 第1条
          statute:
            - fine: 1万元以上10万元以下
      standards:
        - power: t.power
          basis: 甲法 第2条
          bands:
            - {grade: 一, when: {丁: 不满\(one)次}, fine: 1万元以上2万元以下}
            - {grade: 二, when: {丁: "[\(max(one + slip, 0))..\(one + other))", 甲: "< \(border)"}, fine: 2万元以上4万元以下}
            - {grade: 三, when: {丁: "[\(one)..\(one + other))", 甲: ">= \(border)"}, fine: 4万元以上6万元以下}
            - {grade: 四, when: {丁: \(one + other)次以上}, fine: 6万元以上10万元以下}

      """
  }

  private mutating func row(_ kind: String) -> String {
    "{when: {类: \(kind)}, is: \(random.count(0...6))次}"
  }

  private mutating func domain() -> String { random.happens(20) ? "domain: 0次以上, " : "" }

  private mutating func derivation(_ left: String, _ right: String) -> String {
    let bounds = random.one("", ", floor: 1次", ", cap: 7次", ", floor: 0次, cap: 5次")
    let form = random.one(
      "sum: [\(left), \(right)]",
      "difference: [\(left), \(right)]",
      "max: [\(left), \(right)]",
      "min: [\(left), \(right)]",
      "product: [\(left), \(right)]",
      "product: \(left), by: 1.5",
      "score: {base: 1次, add: {\(left): {不满2次: 0次, 2次以上: 3次}, \(right): {不满1次: 1次, 1次以上: 2次}}}"
    )
    return "{\(form)\(bounds)}"
  }
}
