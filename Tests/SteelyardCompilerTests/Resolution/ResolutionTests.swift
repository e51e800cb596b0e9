import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardModel
import Testing

/// What the words of the language come to in the catalog.
struct ResolutionTests {
  private static let head = """
    steelyard: 1
    catalog: {id: t, title: 测试, issuer: {name: 甲市, authority: "350200"}, in_force: {from: 2022-01-01}}
    instruments:
      甲法: {title: 甲法, kind: law}
      甲法 实施细则: {title: 甲法实施细则, kind: department-rule}
    circumstances:
      early: {name: 主动供述, effect: lighten, basis: 甲法 第32条, kinds: [penalty]}
      other: {name: 另一类, effect: lighten, basis: 甲法 第33条, kinds: [licensing]}
    factors:
      次数: {type: count, unit: 次, domain: 1次以上, unknown: lowest}
      投资: {type: money}
      分值: {type: percent, derived: {score: {base: 20%, add: {次数: {1次: 0%, 2次以上: 30%}}}}}

    """

  /// The catalog of one power with these clauses.
  private func catalog(_ clauses: String, standards: String = "") throws -> Catalog {
    let text = """
      \(Self.head)powers:
        - id: p
          name: 事项
          kind: penalty
          basis: 甲法 实施细则 第3条第1款
          statute:
      \(clauses)
      \(standards)
      """
    let compilation = Compiler.compile([SourceFile(path: "t.yaml", text: text)])
    let errors = compilation.diagnostics.filter { $0.severity == .error }.map(\.code)
    #expect(errors == [])
    return try #require(compilation.catalog)
  }

  private func terms(_ clause: Clause, in catalog: Catalog) -> [String: Term.Modality] {
    Dictionary(
      uniqueKeysWithValues: clause.measures.map { (catalog[$0.measure].id, $0.modality) }
    )
  }

  @Test
  func `a citation names the longest instrument before a space`() throws {
    let catalog = try catalog("      - {must: [warning]}")
    let basis = try #require(catalog.powers.first?.basis.first)
    #expect(catalog[basis.instrument].id == "甲法 实施细则")
    #expect(basis.place == "第3条第1款")
    #expect(basis.citation == "甲法 实施细则 第3条第1款")
  }

  @Test
  func `a measure with a key is a must unless a list says otherwise`() throws {
    let clause = "      - {may: [警告], must_not: [public-criticism], fine: 1万元以下, basis: 甲法 第5条}"
    let catalog = try catalog(clause)
    let first = try #require(catalog.powers.first?.clauses.first)
    #expect(
      terms(first, in: catalog) == ["warning": .may, "public-criticism": .mustNot, "fine": .must]
    )
    #expect(first.measures.map(\.measure) == first.measures.map(\.measure).sorted())
  }

  @Test(arguments: [
    ("one_of: [warning, fine]", [["fine", "warning"]]),
    (
      "one_of: [[warning, fine], [closure, suspension]]",
      [["fine", "warning"], ["suspension", "closure"]]
    ),
  ])
  func `exclusive measures are one list or a list of lists`(
    text: String,
    groups: [[String]]
  ) throws {
    let catalog = try catalog("      - {\(text), basis: 甲法 第5条, fine: 1万元以下}")
    let clause = try #require(catalog.powers.first?.clauses.first)
    #expect(clause.oneOf.map { $0.map { catalog[$0].id } } == groups)
    #expect(clause.measures.allSatisfy { $0.modality == .oneOf })
  }

  @Test
  func `a power takes the circumstances of its kind`() throws {
    let catalog = try catalog("      - {must: [warning]}")
    let ids = try #require(catalog.powers.first?.circumstances).map { catalog[$0].id }
    #expect(ids == ["early"])
  }

  @Test
  func `a derived factor can only come to what its inputs come to`() throws {
    let standard = """
      standards:
        - power: p
          bands:
            - grade: 按分值
              fine: {position: 分值, round: {to: 1元, mode: half-up, because: 甲法 第9条}}
      """
    let catalog = try catalog("      - {fine: 1万元以上10万元以下, basis: 甲法 第5条}", standards: standard)
    let score = try #require(catalog.factors.first { $0.name == "分值" })
    #expect(score.domain == Interval(lower: .including(2_000), upper: .including(5_000)))
    let times = try #require(catalog.factors.first { $0.name == "次数" })
    #expect(times.unknown == .takenAs(1))
  }

  @Test
  func `a standard has the authority and the days of its volume, and the basis of its bands`()
    throws
  {
    let standard = """
      standards:
        - power: p
          basis: 甲法 第50条
          bands:
            - {grade: 初次, when: {次数: 1次}}
            - {grade: 再次, when: {次数: 2次以上}, basis: 甲法 第51条}
      """
    let catalog = try catalog("      - {must: [warning]}", standards: standard)
    let first = try #require(catalog.standards.first)
    #expect(first.id == "t/p")
    #expect(first.authority == Authority("350200"))
    #expect(first.inForce.from == Day(year: 2022, month: 1, day: 1))
    #expect(first.bands.map(\.basis?.place) == ["第50条", "第51条"])
  }

  @Test
  func `every catalog begins with the factor of who the decision is about`() throws {
    let clauses = """
            - {when: {当事人: 单位}, must: [warning]}
            - {when: {subject: 非单位}, must: [public-criticism], basis: 甲法 第5条}
      """
    let catalog = try catalog(clauses)
    #expect(catalog.factors.first?.name == "当事人")
    let tested = catalog.powers[0].clauses.flatMap(\.when).flatMap(\.cells).map(\.factor)
    #expect(tested == [Ref(0), Ref(0)])
  }
}
