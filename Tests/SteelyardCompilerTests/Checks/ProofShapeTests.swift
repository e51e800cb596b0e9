import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardModel
import TestSupport
import Testing

// What was proved of one power is not proved again of another that looks the same; nothing may be lost by that.

/// A volume of some factors, powers and standards.
private func volume(factors: String, powers: String, standards: String) -> String {
  """
  steelyard: 1
  catalog: {id: alike, title: 相似, issuer: {name: 某市, authority: "350200"}}
  instruments:
    某法: {title: 某法, kind: law, in_force: {from: 2000-01-01}}
  factors:
  \(factors)
  powers:
  \(powers)
  standards:
  \(standards)

  """
}

/// Holds what is told of rules where proofs are remembered against what is told where each is made.
private func expectSameRemarks(_ text: String, _ seed: UInt64) {
  let source = SourceFile(path: "alike.yaml", text: text)
  let remembering = Compiler.compile([source]).diagnostics
  // Where times are measured every proof is made.
  let proving = Compiler.compile([source], meter: CompilationMeter { 0 }).diagnostics
  #expect(remembering == proving, "seed \(seed)")
  #expect(!proving.isEmpty && !proving.contains { $0.code == "unknown-name" }, "seed \(seed)")
}

/// Powers that look alike, some of them with a fault.
private func plainVolume(_ random: inout SplitMix64) -> String {
  var powers = ""
  var standards = ""
  for number in 1...40 {
    let first = random.number(2...50)
    let second = first + random.number(1...50)
    // One beside what would be right, now and then.
    let slips = (0..<3).map { _ in random.count(0...5) == 0 ? random.number(0...2) - 1 : 0 }
    let gains = random.number(8...12)
    powers += """
        - id: alike.\(number)
          name: 相似事项\(number)
          kind: \(random.count(0...3) == 0 ? "coercion" : "penalty")
          basis: 某法 第\(number)条
          statute:
            - fine: 1万元以上10万元以下

      """
    standards += """
        - power: alike.\(number)
          basis: 某法 第\(number)条
          bands:
            - {grade: \(random.count(0...9) == 0 ? "不予处罚" : "较轻"), when: {数量: 不满\(first)}, fine: 1万元以上3万元以下}
            - {grade: 一般, when: {数量: \(first + slips[0])以上不满\(second)}, fine: 3万元以上\(7 + slips[1])万元以下}
            - {grade: 较重, when: {数量: \(second + slips[2])以上, 违法所得: 不满\(gains)万元}, fine: {times: 违法所得, range: 1倍以下, floor: 7万元}}
            - {grade: 严重, when: {数量: \(second + slips[2])以上, 违法所得: \(gains)万元以上}, fine: 7万元以上10万元以下}

      """
  }
  return volume(
    factors: """
        数量: {type: count}
        违法所得: {type: money}
      """,
    powers: powers,
    standards: standards
  )
}

@Test(arguments: Array(UInt64(1)...12))
func `what was proved of a power that looks the same hides no fault`(seed: UInt64) {
  var random = SplitMix64(seed: seed)
  expectSameRemarks(plainVolume(&random), seed)
}

/// Powers with bands over what is computed from the same facts, many of one shape, some of them with a fault.
private func computedVolume(_ random: inout SplitMix64) -> String {
  var powers = ""
  var standards = ""
  for number in 1...40 {
    // What is free as a rank is none as a number: a sum of 10 needs more than nine of the one.
    let most = random.one(9, 9, 9, 10, 11)
    let slip = random.one(0, 0, 0, 0, 1, -1)
    let grade = random.one("档", "分", "别档")
    powers += """
        - {id: alike.\(number), name: 相似事项\(number), kind: penalty, basis: 某法 第\(number)条, statute: [fine: 1万元以上10万元以下]}

      """
    standards += """
        - power: alike.\(number)
          basis: 某法 第\(number)条
          bands:
            - {grade: 较轻, when: {合计: \(most)次以下}, fine: 1万元以上3万元以下}
            - {grade: 一般, when: {合计: \(most + 1 + slip)次以上, \(grade): 1次}, fine: 3万元以上7万元以下}
            - {grade: 严重, when: {合计: \(most + 1)次以上, \(grade): 2次}, fine: 7万元以上10万元以下}

      """
  }
  return volume(
    factors: """
        甲: {type: count, unit: 次, domain: 0次以上20次以下}
        乙: {type: count, unit: 次, domain: 0次以上20次以下}
        合计: {type: count, unit: 次, derived: {sum: [甲, 乙]}}
        档: {type: count, unit: 次, derived: {table: [{when: {甲: 不满5次}, is: 1次}, {when: {甲: 5次以上}, is: 2次}]}}
        别档: {type: count, unit: 次, derived: {table: [{when: {合计: 不满5次}, is: 1次}, {when: {合计: 5次以上}, is: 2次}]}}
        分: {type: count, unit: 次, derived: {score: {base: 1次, add: {乙: {不满7次: 0次, 7次以上: \(random.count(1...2))次}}}}}
      """,
    powers: powers,
    standards: standards
  )
}

@Test(arguments: Array(UInt64(1)...12))
func `what was proved of a power with the same computations hides no fault`(seed: UInt64) {
  var random = SplitMix64(seed: seed)
  expectSameRemarks(computedVolume(&random), seed)
}

@Test
func `a threshold counts as a number where an amount is computed from the factor`() {
  func source(_ gains: [Int]) -> SourceFile {
    let powers = gains.indices.map { number in
      "  - {id: gains.\(number), name: 事项, kind: penalty, basis: 某法 第1条, statute: [{fine: 10万元以下}]}"
    }
    let standards = gains.enumerated().map { number, most in
      """
        - power: gains.\(number)
          basis: 某法 第1条
          bands:
            - {grade: 较轻, when: {违法所得: \(most)万元以下}, fine: {times: 违法所得, range: 1倍以下}}
            - {grade: 较重, when: {违法所得: 超过\(most)万元}, fine: 10万元}
      """
    }
    return SourceFile(
      path: "gains.yaml",
      text: """
        steelyard: 1
        catalog: {id: gains, title: 倍数, issuer: {name: 某市, authority: "350200"}}
        instruments:
          某法: {title: 某法, kind: law, in_force: {from: 2000-01-01}}
        factors:
          违法所得: {type: money}
        powers:
        \(powers.joined(separator: "\n"))
        standards:
        \(standards.joined(separator: "\n"))

        """
    )
  }
  func violations(_ gains: [Int]) -> Int {
    Compiler.compile([source(gains)]).diagnostics
      .count { $0.code == "benchmark-outside-statutory-range" }
  }
  #expect(violations([8, 9, 10]) == 0)
  #expect(violations([8, 9, 10, 11, 12]) == 2)
}

/// The stored properties of a value.
private func properties(_ value: Any) -> Set<String> {
  Set(Mirror(reflecting: value).children.compactMap(\.label))
}

/// Whoever adds to the model decides here whether a proof looks at it; what it does belongs into `ProofShape` too.
@Test
func `everything a proof may look at is part of the shape`() {
  let term = Term(measure: Ref(0), modality: .must)
  let amount = Amount(.between(Amount.Ends(least: 1, most: 2)), text: "")
  #expect(properties(term) == ["measure", "modality", "amount"])
  #expect(
    properties(amount) == ["form", "floor", "cap", "rounding"].union(leftOut: "text")
  )
  #expect(properties(Amount.Ends(least: 1, most: 2)).count == 4)
  #expect(properties(Rounding(step: 1, mode: .up)) == ["step", "mode"])
  let clause = Clause()
  #expect(
    properties(clause)
      == ["when", "measures", "oneOf", "basis", "inForce"].union(leftOut: "ground")
  )
  let power = Power(id: "", name: "", kind: .penalty, volume: Ref(0))
  #expect(
    properties(power)
      == ["kind", "basis", "clauses", "inForce", "knownDefect"].union(
        leftOut: "id",
        "name",
        "volume",
        "codes",
        "circumstances",
        "repealed",
        "source",
        "unverified"
      )
  )
  let band = Band(grade: "")
  #expect(properties(band) == ["grade", "when", "overrides", "measures", "basis"])
  #expect(properties(Override(band: 0, because: "")) == ["band"].union(leftOut: "because"))
  let standard = Standard(id: "", power: Ref(0), volume: Ref(0), authority: .nation)
  #expect(
    properties(standard)
      == ["authority", "inForce", "bands", "heavier", "knownDefect"].union(
        leftOut: "id",
        "power",
        "volume",
        "lighten",
        "aggravate",
        "source",
        "unverified"
      )
  )
  let test = Test(.any, text: "")
  #expect(properties(test) == ["form"].union(leftOut: "text"))
  #expect(properties(Condition.Cell(factor: Ref(0), test: test)) == ["factor", "test"])
  #expect(
    properties(Instrument(id: "", title: "", kind: .law))
      == ["kind", "inForce"].union(
        leftOut: "id",
        "title",
        "number",
        "replacedBy",
        "source",
        "appliesBy"
      )
  )
}

extension [String] {
  /// These, and those that no proof looks at.
  fileprivate func union(leftOut names: String...) -> Set<String> { Set(self + names) }
}
