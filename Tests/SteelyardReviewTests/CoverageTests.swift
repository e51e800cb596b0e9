import SteelyardReview
import SteelyardText
import Testing

@Test
func `a table with a case on every side of every threshold covers everything`() throws {
  let coverage = try #require(Sample.trial(["t.cases.yaml": Sample.wholeTable]).coverage)
  #expect(coverage.rows == CoverageShare(touched: 5, total: 5))
  #expect(coverage.sides == CoverageShare(touched: 6, total: 6))
  #expect(coverage.tables.map(\.standard) == [nil, "cn.test/test.sale"])
  #expect(coverage.tables.map(\.isWhole) == [true, true])
}

@Test(
  arguments: [
    ("9999.99元", ["9999.99元"]), ("9999.98元", []), ("1万元", ["10000元"]), ("10000.01元", []),
  ]
)
func `only the values next to a threshold touch its sides`(
  value: String,
  touched: [String]
) throws {
  let table = """
    standard: cn.test/test.sale
    cases: [{facts: {货值: \(value), 次数: 1}, expect: {grade: 轻}}]
    """
  let coverage = try #require(Sample.trial(["t.cases.yaml": table]).coverage)
  #expect(coverage.tables[0].sides.filter(\.isTouched).map(\.edge.chinese) == touched)
}

@Test
func `a case that fails touches nothing`() throws {
  let table = "cases: [{standard: cn.test/test.sale, facts: {货值: 1万元, 次数: 1}, expect: {grade: 重}}]"
  let coverage = try #require(Sample.trial(["t.cases.yaml": table]).coverage)
  #expect(coverage.rows.touched == 0)
  #expect(coverage.sides.touched == 0)
}

@Test
func `without cases everything is left out, each with facts that would touch it`() throws {
  let trial = Sample.trial([:])
  let coverage = try #require(trial.coverage)
  #expect(trial.outcomes.isEmpty)
  #expect(coverage.rows == CoverageShare(touched: 0, total: 5))
  #expect(!coverage.tables.flatMap(\.rows).map(\.witness).contains(nil))
  #expect(!coverage.tables.flatMap(\.sides).map(\.witness).contains(nil))
}

@Test
func `generated cases hold, count once they are reviewed, and then leave nothing out`() throws {
  let table = Sample.trial([:]).proposals.yaml(in: .english)
  let generated = Sample.trial(["g.cases.yaml": table])
  #expect(generated.faults.isEmpty)
  #expect(generated.failures.isEmpty)
  #expect(!generated.outcomes.isEmpty)
  #expect(!generated.outcomes.map(\.isGenerated).contains(false))
  #expect(generated.coverage?.rows.touched == 0)

  let reviewed = table.replacing("- generated: yes", with: "- note: 已复核")
  let coverage = try #require(Sample.trial(["g.cases.yaml": reviewed]).coverage)
  #expect(coverage.rows.reaches(percent: 100))
  #expect(coverage.sides.reaches(percent: 100))
}

@Test
func `a band chosen by a computed score is reached through the facts behind it`() throws {
  let rules = Sample.rules.replacing(
    "  次数: {type: count, unit: 次, domain: 1次以上}",
    with: """
        手段: {type: choice, of: [一般, 恶劣]}
        后果: {type: choice, of: [轻微, 一般, 严重]}
        次数:
          type: count
          unit: 次
          domain: 1次以上
          derived: {score: {base: 1, add: {手段: {一般: 0, 恶劣: 1}, 后果: {轻微: 0, 一般: 1, 严重: 2}}}}
      """
  )
  let trial = Sample.trial([:], rules: rules)
  #expect(trial.faults.isEmpty)
  let reviewed = trial.proposals.yaml(in: .chinese).replacing("generated: yes", with: "note: 已复核")
  let coverage = try #require(Sample.trial(["g.cases.yaml": reviewed], rules: rules).coverage)
  #expect(coverage.rows == CoverageShare(touched: 5, total: 5))
  #expect(coverage.sides.reaches(percent: 100))
}

@Test
func `a circumstance counts once a case claims it`() throws {
  let rules =
    Sample.rules + """
      circumstances:
        轻微: {name: 轻微, effect: lighten, basis: 某法 第2条, kinds: [penalty]}
        恶劣: {name: 恶劣, effect: aggravate, basis: 某法 第3条, kinds: [penalty]}

      """
  let table = """
    cases:
      - {power: test.sale, facts: {货值: 1元, 次数: 1}, circumstances: [恶劣], expect: {clause: 1}}
    """
  let coverage = try #require(Sample.trial(["t.cases.yaml": table], rules: rules).coverage)
  #expect(coverage.circumstances == CoverageShare(touched: 1, total: 2))
  #expect(coverage.unclaimedCircumstances == ["轻微"])
}
