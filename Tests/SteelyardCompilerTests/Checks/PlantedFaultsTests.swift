import SteelyardCompiler
import SteelyardDiagnostics
import Testing

/// One slip never hides another: twenty faults in one folder of three files are all found, each at its place and each once.
struct PlantedFaultsTests {
  private static let law = """
    steelyard: 1
    catalog: {id: law, title: 法律, issuer: {name: 全国人大, authority: "000000"}, isuer: 无}
    instruments:
      甲法: {title: 甲法, kind: law, in_force: {from: 2021-02-30}}
      乙规: {title: 乙规, kind: departmental-rule}
    measures:
      talk: {name: 约谈, quantity: none, nature: order}
      chat: {name: 约谈, quantity: none, nature: order}
    factors:
      货值: {type: money}
      面积: {type: quantity}
      次数: {type: count, unit: 次, domain: 1次以上, default: 零次}
      无用: {type: days}

    """

  private static let powers = """
    steelyard: 1
    catalog: {id: powers, title: 事项, issuer: {name: 部, authority: "000000.market"}}
    factors:
      货值: {type: money}
      次数: {type: count, unit: 次, domain: 1次以上}
    powers:
      - id: a
        name: 甲项
        kind: penalty
        basis: 甲发 第1条
        statute:
          - {when: {货值: 不满1万元}, fine: 1万元以上10万元以下}
          - {when: {货值: 超过1万元}, fine: 10万元以上20万元以下}
      - id: b
        name: 乙项
        kind: penalty
        statute:
          - {must: [warning], may: [warning], fine: 10万元以上1万元以下}
      - id: c
        name: 丙项
        kind: penalty
        basis: 甲法 第3条
        statute:
          - {when: {货直: 1万元以上}, fine: 1万元以上}
        examples:
          - facts: {货值: 2万元}
            expect: {clause: 1}
      - id: d
        name: 丁项
        kind: penalty
        basis: 甲法 第4条
        statute:
          - fine: 1万元以上10万元以下
      - id: f
        name: 己项
        kind: penalty
        basis: 甲法 第6条
        statute:
          - {when: {次数: 1次}, must: [warning]}
          - {when: {次数: 2次以上}, fine: 1万元以上10万元以下}
        examples:
          - facts: {次数: 1次}
            expect: {clause: 2}

    """

  private static let standards = """
    steelyard: 1
    catalog: {id: standards, title: 基准, issuer: {name: 市, authority: "350200"}}
    factors:
      次数: {type: count, unit: 次, domain: 1次以上, worse: greater}
    standards:
      - power: d
        bands:
          - {grade: 轻, when: {次数: 2次以下}, fine: 1万元以上3万元以下}
          - {grade: 中, when: {次数: 2次以上3次以下}, fine: 3万元以上5万吨以下}
          - {grade: 重, when: {次数: 4次以上}, must: [revoke-licence], fine: 5万元以上20万元以下}
      - power: e
        bands:
          - {grade: 轻}

    """

  private static let expected = [
    "law.yaml:2:74 unknown-key",
    "law.yaml:4:47 bad-date",
    "law.yaml:5:25 unknown-word",
    "law.yaml:8:16 duplicate-id",
    "law.yaml:10:3 unused-factor",
    "law.yaml:11:8 missing-key",
    "law.yaml:11:3 unused-factor",
    "law.yaml:12:53 unreadable-value",
    "law.yaml:12:3 unused-factor",
    "law.yaml:13:3 unused-factor",
    "powers.yaml:7:9 gap-between-clauses",
    "powers.yaml:10:12 unknown-name",
    "powers.yaml:14:9 missing-citation",
    "powers.yaml:18:33 listed-twice",
    "powers.yaml:18:49 inverted-bounds",
    "powers.yaml:24:17 unknown-name",
    "powers.yaml:43:26 example-failed",
    "standards.yaml:9:26 overlapping-bands",
    "standards.yaml:9:55 unit-mismatch",
    "standards.yaml:10:45 measure-not-in-clause",
    "standards.yaml:10:68 benchmark-outside-statutory-range",
    "standards.yaml:11:12 unknown-name",
  ]

  @Test
  func `every planted fault is found at its place, and nothing else`() {
    let sources = [
      SourceFile(path: "standards.yaml", text: Self.standards),
      SourceFile(path: "law.yaml", text: Self.law),
      SourceFile(path: "powers.yaml", text: Self.powers),
    ]
    let compilation = Compiler.compile(sources)
    let found = compilation.diagnostics.map { diagnostic in
      let start = diagnostic.span.start
      let path = compilation.sources[diagnostic.span.file].path
      return "\(path):\(start.line):\(start.column) \(diagnostic.code)"
    }
    #expect(found.sorted() == Self.expected.sorted())
    #expect(compilation.catalog == nil)
  }

  @Test
  func `the order of the files changes nothing`() {
    let texts = [
      ("law.yaml", Self.law), ("powers.yaml", Self.powers), ("std.yaml", Self.standards),
    ]
    let sources = texts.map { SourceFile(path: $0.0, text: $0.1) }
    let forward = Compiler.compile(sources)
    let backward = Compiler.compile(sources.reversed())
    #expect(forward.diagnostics == backward.diagnostics)
    #expect(forward.sources.map(\.path) == backward.sources.map(\.path))
  }
}
