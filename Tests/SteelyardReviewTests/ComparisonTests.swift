import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardReview
import SteelyardText
import Testing

/// The sample compiled, with some of its text put otherwise.
private func catalog(_ changes: KeyValuePairs<String, String> = [:]) throws -> CompiledCatalog {
  var rules = Sample.rules
  for (old, new) in changes {
    try #require(rules.contains(old), "\(old)")
    rules = rules.replacing(old, with: new)
  }
  return try compiled(rules)
}

private func compiled(_ rules: String) throws -> CompiledCatalog {
  let compilation = Compiler.compile([SourceFile(path: "rules.yaml", text: rules)])
  let catalog = try #require(
    compilation.catalog,
    "\(compilation.diagnostics.map(\.message.english))"
  )
  return try CompiledCatalog(catalog)
}

private let secondBand = "{grade: 中, when: {次数: 2次}, fine: {share: 30%以上70%以下}}"

@Test
func `rules against themselves have not changed`() throws {
  #expect(try Comparison(from: catalog(), to: catalog()).isEmpty)
}

@Test
func `a name that changed is told, and nobody fares differently`() throws {
  let comparison = try Comparison(from: catalog(), to: catalog(["name: 违法销售": "name: 无证销售"]))
  let power = try #require(comparison.powers.first)
  #expect(comparison.powers.count == 1 && power.regions.isEmpty)
  #expect(
    power.texts.map(\.old?.chinese) == ["违法销售"] && power.texts.map(\.new?.chinese) == ["无证销售"]
  )
}

@Test
func `a power that is only in one version is new or gone`() throws {
  let other = ["test.sale": "test.other"] as KeyValuePairs
  let comparison = try Comparison(from: catalog(), to: catalog(other))
  #expect(comparison.powers.map(\.id) == ["test.other", "test.sale"])
  #expect(comparison.powers.map(\.fate) == [.new, .gone])
}

@Test(arguments: [
  ("30%以上71%以下", [Relation.stricter]), ("30%以上69%以下", [.laxer]),
  ("29%以上71%以下", [.different]), ("30%以上70%以下", []),
])
func `a range is stricter, laxer or neither by both of its ends`(
  range: String,
  expected: [Relation]
) throws {
  let changed = try catalog([secondBand: secondBand.replacing("30%以上70%以下", with: range)])
  let found = try Comparison(from: catalog(), to: changed).powers.flatMap(\.regions)
  // One part for each of the two clauses.
  #expect(found.map(\.relation) == expected + expected)
  #expect(found.allSatisfy { $0.example.contains("次数: 2次") })
}

@Test
func `a grade of another name with the same amounts is moved`() throws {
  let renamed = try catalog(["grade: 中": "grade: 较重"])
  let comparison = try Comparison(from: catalog(), to: renamed)
  #expect(comparison.powers.flatMap(\.regions).map(\.relation) == [.moved, .moved])
  #expect(comparison.count(.stricter) + comparison.count(.laxer) == 0)
}

@Test
func `may that became must is stricter`() throws {
  let old = try catalog(["fine: 1万元以上5万元以下": "fine: 1万元以上5万元以下\n        may: [fine]"])
  let comparison = try Comparison(from: old, to: catalog())
  #expect(Set(comparison.powers.flatMap(\.regions).map(\.relation)) == [.stricter])
}

@Test
func `a factor that counts something else cannot be compared, and that is said`() throws {
  let changed = try catalog([
    "{type: count, unit: 次, domain: 1次以上}": "{type: months, domain: 1个月以上}",
    "{次数: 1次}": "{次数: 1个月}", "{次数: 2次}": "{次数: 2个月}", "{次数: 3次以上}": "{次数: 3个月以上}",
  ])
  let comparison = try Comparison(from: catalog(), to: changed)
  #expect(comparison.powers.map(\.isTooIntricate) == [true])
  let texts = [Language.chinese, .english].map { ComparisonText(language: $0).text(comparison) }
  #expect(texts[0].contains("无法逐一比较") && texts[1].contains("cannot be compared"))
  #expect(ComparisonJSON(language: .english).text(comparison).contains("\"too-intricate\": true"))
}

@Test
func `cases are counted, the first of them listed, and lines that cannot be read are told`() throws
{
  let changed = try catalog([secondBand: secondBand.replacing("70%", with: "71%")])
  var comparer = CaseComparer(from: try catalog(), to: changed, limit: 1)
  for count in 1...3 {
    for _ in 1...count {
      let text =
        #"{"case": "\#(count)号", "power": "test.sale", "acted": "2024-01-01", "facts": {"货值": "1元", "次数": "\#(count)次"}}"#
      comparer.add(Array(text.utf8), line: count)
    }
  }
  for line in 4...6 { comparer.add(Array("{".utf8), line: line) }
  let cases = comparer.comparison
  #expect(cases.weighedCount == 6 && cases.changeCount == 2 && cases.outcomeChangeCount == 0)
  #expect(cases.relations == [.equal: 4, .stricter: 2])
  #expect(cases.changes.map(\.number) == ["2号"] && cases.changes.map(\.line) == [2])
  #expect(cases.unreadCount == 3 && cases.unread.map(\.line) == [4])
}

@Test(
  arguments: [
    ["不满1万元": "不满1.5万元", "{货值: 1万元以上}": "{货值: 1.5万元以上}"],
    [secondBand: secondBand.replacing("30%以上70%", with: "20%以上60%")],
    ["{次数: 2次}": "{次数: 2次以上4次以下}", "{次数: 3次以上}": "{次数: 5次以上}"],
    ["1倍以上5倍以下": "2倍以上4倍以下"],
  ] as [KeyValuePairs<String, String>]
)
func `no case of a grid changes outside the parts that are told`(
  changes: KeyValuePairs<String, String>
) throws {
  let (old, new) = (try catalog(), try catalog(changes))
  let told = Set(Comparison(from: old, to: new).powers.flatMap(\.regions).map(Move.init))
  var comparer = CaseComparer(from: old, to: new, limit: 10_000)
  for value in ["0元", "5000元", "9999.99元", "10000元", "14999.99元", "15000元", "10000000元"] {
    for count in 1...7 {
      for day in ["2020-01-01", "2021-12-31", "2022-01-01", "2025-01-01"] {
        let text =
          #"{"power": "test.sale", "authority": "000000.market", "acted": "\#(day)", "facts": {"货值": "\#(value)", "次数": "\#(count)次"}}"#
        comparer.add(Array(text.utf8), line: 1)
      }
    }
  }
  let cases = comparer.comparison
  #expect(cases.weighedCount == 7 * 7 * 4 && cases.unreadCount == 0 && cases.changeCount > 0)
  let moves = Set(cases.changes.filter { $0.relation != .equal }.map(Move.init))
  #expect(moves.isSubset(of: told), "\(moves.subtracting(told))")
}

/// From which place to which other a case goes.
private struct Move: Hashable {
  private let old: String
  private let new: String

  init(_ region: Comparison.RegionChange) { self.init(region.old.english, region.new.english) }

  init(_ change: CaseComparison.Change) { self.init(change.old.english, change.new.english) }

  private init(_ old: String, _ new: String) {
    self.old = String(old.prefix { $0 != ":" })
    self.new = String(new.prefix { $0 != ":" })
  }
}

/// A standard by a score.
private let scored = """
  steelyard: 1
  catalog:
    id: cn.test
    title: 检验用裁量基准
    issuer: {name: 某局, authority: "000000.market"}
    in_force: {from: 2022-01-01}
  instruments:
    某法: {title: 某法, kind: law, in_force: {from: 2020-01-01}}
  factors:
    地段: {type: choice, of: [普通, 敏感, 核心]}
    分值: {type: percent, derived: {score: {base: 20%, add: {地段: {普通: 0%, 敏感: 30%, 核心: 60%}}}}}
  powers:
    - {id: test.sale, name: 违法销售, kind: penalty, basis: 某法 第1条, statute: [{fine: 1万元以上5万元以下}]}
  standards:
    - power: test.sale
      basis: 某法 第1条
      bands:
        - {grade: 轻, when: {分值: 不满50%}, fine: {share: 0%以上30%以下}}
        - {grade: 重, when: {分值: 50%以上}, fine: {share: 30%以上100%以下}}

  """

@Test(arguments: [("敏感: 29%", [Relation.laxer]), ("敏感: 30%", []), ("敏感: 31%", [])])
func `points that cross a threshold change what comes out, and points that do not are told`(
  points: String,
  expected: [Relation]
) throws {
  let changed = scored.replacing("敏感: 30%", with: points)
  let comparison = try Comparison(from: compiled(scored), to: compiled(changed))
  let regions = comparison.powers.flatMap(\.regions)
  #expect(regions.map(\.relation) == expected)
  #expect(regions.allSatisfy { $0.example.contains("{地段: 敏感}") })
  let told = comparison.powers.flatMap(\.texts).map(\.subject.english)
  #expect(told.contains("how factor `分值` is computed") == (changed != scored))
}

@Test
func `a value that only one version admits is said to be outside the other`() throws {
  let wider = try catalog(["domain: 1次以上": "domain: 0次以上", "when: {次数: 1次}": "when: {次数: 1次以下}"])
  let regions = try Comparison(from: catalog(), to: wider).powers.flatMap(\.regions)
  #expect(regions.map(\.relation) == [.different, .different])
  #expect(regions.allSatisfy { $0.old.english == "not among the values that are admitted" })
}
