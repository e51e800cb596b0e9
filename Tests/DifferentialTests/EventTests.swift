import SteelyardArtifact
import SteelyardCases
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

// Events that have happened on a day, or have not, by compiled rules on which both evaluators have to agree.

private func rules(_ clauses: String, factors: String = "", bands: String = "") -> String {
  """
  steelyard: 1
  catalog: {id: d, title: 基准, issuer: {name: 机关, authority: "000000"}, in_force: {from: 2022-01-01}}
  instruments:
    甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
  factors:
    改正日: {type: event}
    届满日: {type: date}
    核查日: {type: date}
    \(factors)
  powers:
    - id: d.power
      name: 甲
      kind: penalty
      basis: 甲法 第1条
      statute:
        \(clauses)
  """
}

private func compile(_ text: String) -> Compilation {
  Compiler.compile([SourceFile(path: "d.yaml", text: text)])
}

private func codes(_ text: String) -> [String] {
  compile(text).diagnostics.filter { $0.severity == .error }.map(\.code)
}

/// The answer of both evaluators.
private func answer(
  _ text: String,
  _ facts: [String: CaseFile.FactValue],
  decided: String? = nil
) throws -> Assessment {
  let compilation = compile(text)
  let catalog = try #require(compilation.catalog, "\(compilation.diagnostics.map(\.message))")
  var file = CaseFile(power: "d.power")
  file.dates[.acted] = Day(number: 19_800)
  file.facts = facts
  file.dates[.decided] = decided.flatMap { Day(iso: $0) }
  let fast = try CompiledCatalog(catalog).assess(file)
  #expect(fast.essence == ReferenceEvaluator(catalog: catalog).assess(file).essence)
  return fast
}

private func day(_ text: String) throws -> CaseFile.FactValue {
  .value(try FactorType.event.read(text))
}

struct EventTests {
  @Test(
    arguments: [
      ("未发生", [false, false, true]), ("not happened", [false, false, true]),
      ("已发生", [true, true, false]), ("happened", [true, true, false]),
      ("不晚于2024-03-31", [true, false, false]), ("2024-03-31止", [true, false, false]),
      ("早于2024-04-01", [true, false, false]), ("no later than 2024-03-31", [true, false, false]),
      ("晚于2024-03-31", [false, true, false]), ("2024-04-01起", [false, true, false]),
      ("after 2024-03-31", [false, true, false]), ("since 2024-04-01", [false, true, false]),
      ("非未发生", [true, true, false]), ("2024-03-31、未发生", [true, false, true]),
      ("\"not(<= 2024-03-31)\"", [false, true, true]),
      ("\"> 2024-03-31\"", [false, true, false]),
      ("\"(2024-03-31..未发生]\"", [false, true, true]),
      ("\"not(未发生)\"", [true, true, false]), ("\"< 未发生\"", [true, true, false]),
      ("不限", [true, true, true]),
    ] as [(String, [Bool])]
  )
  func `a test of an event holds for days and for what has not happened`(
    test: String,
    expected: [Bool]
  ) throws {
    // The day at the threshold, the day after it, and none.
    let isQuoted = test.hasPrefix("\"")
    let text = isQuoted ? String(test.dropFirst().dropLast()) : test
    let form = try TestText.read(text, isQuoted: isQuoted, for: .event).get()
    let values = try ["2024-03-31", "2024-04-01", "未发生"].map(FactorType.event.read)
    #expect(values.map { form.holds(for: $0) } == expected)
  }

  @Test
  func `an event is read and written as a day or as not happened`() throws {
    for text in ["未发生", "尚未发生", " not  happened ", "Has not happened"] {
      #expect(try FactorType.event.read(text) == Int64(Day.notHappened.number))
    }
    #expect(FactorType.event.describe(Int64(Day.notHappened.number)) == "未发生")
    let last = try FactorType.event.read("9999-12-31")
    #expect(last + 1 == Int64(Day.notHappened.number))
    #expect(FactorType.event.describe(last) == "9999-12-31")
    #expect(throws: QuantityError.self) { try FactorType.event.read("没有") }
    #expect(throws: QuantityError.self) { try FactorType.date.read("未发生") }
  }

  @Test
  func `a gap is found where only what has not happened is left`() {
    let gap = rules("- {when: {改正日: 已发生}, fine: 1万元以下}")
    let found = compile(gap).diagnostics.first { $0.code == "gap-between-clauses" }
    #expect(
      found?.help.contains { $0.chinese.contains("改正日: 未发生") } ?? false,
      "\(String(describing: found))"
    )
    let overlap = rules(
      """
      - {when: {改正日: 已发生}, fine: 1万元以下}
            - {when: {改正日: "not(<= 2024-03-31)"}, fine: 2万元以下}
      """
    )
    #expect(codes(overlap) == ["overlapping-clauses"])
    let whole = rules(
      """
      - {when: {改正日: 不晚于2024-03-31}, fine: 1万元以下}
            - {when: {改正日: "not(<= 2024-03-31)"}, fine: 2万元以下}
      """
    )
    #expect(codes(whole) == [])
    // What is later than a day has happened.
    let open = rules(
      """
      - {when: {改正日: 不晚于2024-03-31}, fine: 1万元以下}
            - {when: {改正日: 晚于2024-03-31}, fine: 2万元以下}
      """
    )
    #expect(codes(open) == ["gap-between-clauses"])
  }

  private static let stages = """
    算至日: {type: date, derived: {min: [改正日, 核查日]}}
      逾期日数: {type: days, domain: 不限, derived: {days_between: [届满日, 算至日]}}
    """
  private static let byStage = rules(
    """
    - {when: {逾期日数: 0日以下}, fine: 1万元以下}
          - {when: {逾期日数: 1日以上}, fine: 2万元以下}
    """,
    factors: stages
  )

  @Test(
    arguments: [
      ("2024-03-31", "2024-04-10", 1), ("2024-04-01", "2024-04-10", 2),
      ("未发生", "2024-03-31", 1), ("未发生", "2024-04-01", 2), ("2024-04-10", "2024-03-30", 1),
    ]
  )
  func `days are counted to the event or to the day that the rules name`(
    corrected: String,
    inspected: String,
    clause: Int
  ) throws {
    let verdict = try answer(
      Self.byStage,
      ["改正日": day(corrected), "届满日": day("2024-03-31"), "核查日": day(inspected)]
    )
    .verdict
    #expect(verdict?.clause == clause && verdict?.missing == [])
  }

  @Test
  func `an event of which a case says nothing is missing`() throws {
    let facts = try ["届满日": day("2024-03-31"), "核查日": day("2024-04-10")]
    #expect(try answer(Self.byStage, facts).verdict?.missing == ["改正日"])
  }

  @Test
  func `a case that is silent is counted to its own date where the rules say so`() throws {
    let text = Self.byStage.replacing(
      "核查日: {type: date}",
      with: "核查日: {type: date, default: decided}"
    )
    let facts = try ["改正日": day("未发生"), "届满日": day("2024-03-31")]
    #expect(try answer(text, facts, decided: "2024-03-31").verdict?.clause == 1)
    #expect(try answer(text, facts, decided: "2024-04-01").verdict?.clause == 2)
    #expect(try answer(text, facts).verdict?.missing == ["核查日"])
    // What is stated stands.
    let stated = try facts.merging(["核查日": day("2024-03-31")]) { $1 }
    #expect(try answer(text, stated, decided: "2024-04-01").verdict?.clause == 1)
    // A date outside the domain is no value.
    let narrow = text.replacing("default: decided", with: "domain: 2024-04-02起, default: decided")
    #expect(try answer(narrow, facts, decided: "2024-04-01").verdict?.missing == ["核查日"])
    #expect(try answer(narrow, facts, decided: "2024-04-02").verdict?.clause == 2)
  }

  @Test
  func `a fault over days that are computed from an event is shown with its facts`() {
    let gap = rules(
      "- {when: {逾期日数: 0日以下}, fine: 1万元以下}",
      factors: Self.stages
    )
    #expect(codes(gap) == ["gap-between-clauses"])
  }

  @Test(arguments: ["days_between: [届满日, 改正日]", "days_between: [改正日, 核查日]"])
  func `nobody guesses up to which day to count`(derivation: String) {
    let text = rules(
      "- {when: {间隔: 不限, 届满日: 不限, 核查日: 不限, 改正日: 不限}, fine: 1万元以下}",
      factors: "间隔: {type: days, domain: 不限, derived: {\(derivation)}}"
    )
    #expect(codes(text).contains("unreadable-value"))
  }

  @Test(
    arguments: [
      ("date", "min: [改正日, 核查日]", true), ("date", "min: [改正日]", false),
      ("date", "max: [改正日, 核查日]", false), ("event", "max: [改正日, 核查日]", true),
      ("event", "min: [改正日, 改正日]", true),
    ]
  )
  func `the lesser of an event and a day is a day`(
    type: String,
    derivation: String,
    isRead: Bool
  ) {
    let text = rules(
      "- {when: {算得: 不限, 届满日: 不限, 核查日: 不限, 改正日: 不限}, fine: 1万元以下}",
      factors: "算得: {type: \(type), derived: {\(derivation)}}"
    )
    #expect(codes(text).contains("unreadable-value") == !isRead, "\(codes(text))")
  }

  @Test
  func `case files and tables state an event`() throws {
    let text = rules(
      """
      - {when: {改正日: 未发生}, fine: 2万元以下}
            - {when: {改正日: 已发生}, fine: 1万元以下}
      """
    )
    let compiled = try CompiledCatalog(try #require(compile(text).catalog))
    let reader = CaseReader(catalog: compiled)
    for (written, clause) in [("未发生", 1), ("not happened", 1), ("2024-04-01", 2)] {
      let json = #"{"power":"d.power","acted":"2024-03-01","facts":{"改正日":"\#(written)"}}"#
      let reading = reader.read(json: Array(json.utf8).span)
      let file = try #require(reading.cases.first, "\(reading.faults)")
      #expect(compiled.assess(file).verdict?.clause == clause, "\(written)")
    }
  }
}
