import SteelyardDiagnostics
import SteelyardReview
import SteelyardText
import Testing

@Test
func `a case that holds says nothing`() throws {
  let trial = Sample.trial(["t.cases.yaml": Sample.wholeTable])
  #expect(trial.faults.isEmpty)
  #expect(trial.outcomes.map(\.holds) == [true, true, true])
  #expect(trial.outcomes.map(\.place.start.line) == [3, 4, 5])
}

@Test
func `a case that fails shows expected, got and the values under it`() throws {
  let table = """
    cases:
      - {power: test.sale, standard: cn.test/test.sale, facts: {货值: 9999.99元, 次数: 2次}, expect: {grade: 轻}}
    """
  let trial = Sample.trial(["t.cases.yaml": table])
  let failure = try #require(trial.failures.first?.diagnostics.first)
  #expect(failure.code == "example-failed")
  #expect(failure.message.english == "expected `轻`, got `中`")
  #expect(
    failure.notes.map(\.message.english) == [
      "facts: 2022-01-01, 货值 9,999.99 yuan, 次数 2 times",
      "result: cn.test/test.sale, clause 1, band 2 `中`, conforms to the benchmark",
      "benchmark: fine must 22,000 yuan to 38,000 yuan",
      "because: 货值 9,999.99 yuan [不满1万元], 次数 2 times [2次] (某法 第1条)",
      "nearest thresholds: 货值 10,000 yuan, 0.01 yuan away, then clause 2, band 2 `中`; 次数 3 times, 1 time away, then clause 1, band 3 `重`",
    ]
  )
}

@Test
func `rows of a CSV table are cases like those of a YAML table`() throws {
  let table = """
    case,standard,fact:货值,fact:次数,decision:fine,expect:clause,expect:grade,expect:fine,expect:findings
    恰在界限以下,cn.test/test.sale,9999.99元,1次,,1,轻,1万元以上2.2万元以下,
    "恰在
    界限",cn.test/test.sale,1万元,2次,6万元,2,中,,above-statutory-most
    恰在界限,cn.test/test.sale,1万元,3次,,2,轻,,[]

    """
  let trial = Sample.trial(["t.cases.csv": table])
  #expect(trial.faults.isEmpty)
  #expect(trial.outcomes.map(\.holds) == [true, true, false])
  #expect(trial.outcomes.map(\.name) == ["恰在界限以下", "恰在\n界限", "恰在界限"])
  let failure = try #require(trial.failures.first?.diagnostics.first)
  #expect(failure.span.start.line == 5)
  #expect(failure.span.start.column == 34)
}

@Test
func `a table that spreadsheets save in GB 18030 reads the same`() throws {
  // 货值 and 次数 in GB 18030, then a row.
  let heading: [UInt8] = Array("standard,fact:".utf8) + [0xBB, 0xF5, 0xD6, 0xB5]
  let second: [UInt8] = Array(",fact:".utf8) + [0xB4, 0xCE, 0xCA, 0xFD]
  let rest = Array(",expect:clause\r\ncn.test/test.sale,10000,1,2\r\n".utf8)
  let trial = Trial.run(
    rules: [SourceFile(path: "rules.yaml", text: Sample.rules)],
    tables: [Trial.table(path: "t.cases.csv", bytes: heading + second + rest)]
  )
  #expect(trial.faults.isEmpty)
  #expect(trial.outcomes.map(\.holds) == [true])
}

@Test(
  arguments: [
    ("t.cases.csv", "", "bad-case-table"),
    ("t.cases.csv", "power,facts:次数\ntest.sale,1次\n", "bad-case-table"),
    ("t.cases.csv", "power,expect:clause\ntest.sale\n", "bad-case-table"),
    ("t.cases.csv", "power,expect:clause\ntest.sale,\n", "bad-case-table"),
    ("t.cases.csv", "powr,expect:clause\ntest.sale,1\n", "unknown-key"),
    ("t.cases.csv", "expect:clause\n1\n", "missing-key"),
    ("t.cases.csv", "power,expect:clause\ntest.sale,\"1\n", "bad-case-table"),
    ("t.cases.yaml", "", "empty-file"),
    ("t.cases.yaml", "cases: [{power: test.sale}]", "missing-key"),
    ("t.cases.yaml", "case: []", "unknown-key"),
    ("t.cases.yaml", "cases: [{power: test.sale, expect: {clause: 1}, powr: x}]", "unknown-key"),
  ]
)
func `a table that cannot be read is a fault, and nothing is run`(
  path: String,
  text: String,
  code: String
) {
  let trial = Sample.trial([path: text])
  #expect(trial.faults.map(\.code).contains(code))
  #expect(trial.outcomes.isEmpty)
  #expect(trial.coverage == nil)
}

@Test(
  arguments: [
    ("cases: [{power: test.sael, expect: {clause: 1}}]", "unknown-name"),
    ("cases: [{standard: cn.test/test.sael, expect: {clause: 1}}]", "unknown-name"),
    ("cases: [{power: test.sale, facts: {货植: 1元}, expect: {clause: 1}}]", "unknown-name"),
    ("cases: [{power: test.sale, facts: {货值: 很多}, expect: {clause: 1}}]", "example-unreadable"),
  ]
)
func `a case that cannot be read fails alone`(text: String, code: String) {
  let trial = Sample.trial(["a.cases.yaml": text, "b.cases.yaml": Sample.wholeTable])
  #expect(trial.failures.flatMap(\.diagnostics).map(\.code) == [code])
  #expect(trial.outcomes.count == 4)
}

@Test
func `rules with a gap run nothing`() {
  let rules = Sample.rules.replacing("次数: 2次", with: "次数: 4次")
  let trial = Sample.trial(["t.cases.yaml": Sample.wholeTable], rules: rules)
  #expect(!trial.faults.isEmpty)
  #expect(trial.outcomes.isEmpty)
}

@Test
func `a JUnit report counts cases and carries the values`() {
  let table = """
    cases: [{name: "<一>", standard: cn.test/test.sale, facts: {货值: 1元, 次数: 1}, expect: {clause: 2}}]
    """
  let trial = Sample.trial(["t.cases.yaml": table])
  let report = TrialJUnit(language: .english).text(trial)
  #expect(report.contains(#"<testsuites name="steelyard test" tests="1" failures="1">"#))
  #expect(report.contains(#"name="test.sale · &lt;一&gt; · 1""#))
  #expect(report.contains("expected `2`, got `1`&#10;facts: 2022-01-01, 货值 1 yuan, 次数 1 time"))
}
