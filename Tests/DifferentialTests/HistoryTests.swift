import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

// What counts, on both sides of every edge, by both evaluators.

private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

/// A power whose fine is as many yuan as a repetition comes to, and what is known of it where it is open.
private struct Repetition {
  var counter: Counter
  var unknown = Factor.UnknownPolicy.ask
  var domain = Interval(lower: .including(0), upper: .unbounded)

  static let citation = "甲法 第5条第1款"
  static let fine = Ref<Measure>(Measure.builtIn.firstIndex { $0.id == "fine" } ?? 0)

  var catalog: Catalog {
    var catalog = Catalog()
    catalog.instruments = [
      Instrument(id: "甲法", title: "甲法", kind: .law), Instrument(id: "乙法", title: "乙法", kind: .law),
    ]
    catalog.volumes = [
      Volume(id: "v", title: "基准", issuer: "机关", authority: .nation, inForce: .always)
    ]
    var factor = Factor(name: "次数", type: .count(unit: "次"), domain: domain)
    (factor.counter, factor.unknown) = (counter, unknown)
    catalog.factors = [factor]
    let amount = Amount(
      .times(Ref(0), Amount.Ends(least: Ratio(100), most: Ratio(100))),
      text: "每次1元"
    )
    let clause = Clause(
      measures: [Term(measure: Repetition.fine, modality: .must, amount: amount)]
    )
    catalog.powers = [
      power("p", clause, Self.citation, 0), power("q", clause, "甲法 第5条第2款", 0),
      power("r", clause, "甲法 第6条", 0), power("s", clause, "乙法 第5条第1款", 1),
    ]
    return catalog
  }

  private func power(_ id: String, _ clause: Clause, _ citation: String, _ instrument: Int)
    -> Power
  {
    let place = String(citation.drop { $0 != " " }.dropFirst())
    let basis = Provision(instrument: Ref(instrument), place: place, citation: citation)
    return Power(
      id: id,
      name: id,
      kind: .penalty,
      volume: Ref(0),
      basis: [basis],
      clauses: [clause]
    )
  }

  /// What the history comes to; both evaluators have to agree.
  func assess(_ history: [EarlierAct]?, _ change: (inout CaseFile) -> Void = { _ in }) throws
    -> Assessment
  {
    var file = CaseFile(power: "p")
    file.dates[.acted] = try day("2024-06-01")
    file.history = history
    change(&file)
    let compiled = try CompiledCatalog(catalog).assess(file)
    let meant = ReferenceEvaluator(catalog: catalog).assess(file)
    #expect(compiled.essence == meant.essence)
    return compiled
  }

  /// The bounds the history comes to.
  func bounds(_ history: [EarlierAct], _ change: (inout CaseFile) -> Void = { _ in }) throws
    -> [Int64]
  {
    let counted = try #require(assess(history, change).verdict?.counted.first)
    return [counted.least, counted.most]
  }
}

private func counter(
  _ same: Counter.Same = .power,
  months: Int? = 24,
  anchor: Counter.Anchor = .acted,
  present: Bool = false,
  per scope: Counter.Scope = .subject,
  distinct: Counter.Scope? = nil
) -> Repetition {
  Repetition(
    counter: Counter(
      same: same,
      window: months.map { CountingWindow(length: $0) },
      anchor: anchor,
      includesPresent: present,
      scope: scope,
      distinct: distinct
    )
  )
}

@Test(arguments: [
  ("2022-06-01", 1), ("2022-05-31", 0), ("2024-06-01", 1), ("2024-06-02", 0), ("2023-01-01", 1),
])
func `an act counts from the window's first day to the day of the case`(
  acted: String,
  count: Int64
) throws {
  let act = EarlierAct(acted: try day(acted), power: "p")
  #expect(try counter().bounds([act]) == [count, count])
  #expect(try counter(present: true).bounds([act]) == [count + 1, count + 1])
}

@Test
func `an act after that of the case is a warning and does not count`() throws {
  let act = EarlierAct(acted: try day("2024-06-02"), power: "p")
  let assessment = try counter().assess([act])
  #expect(assessment.findings.map(\.code) == [.historyAfterAct])
  #expect(assessment.outcome == .conforms)
}

@Test
func `only what had been decided by the day of the act counts by the day of the decision`() throws {
  let rules = counter(anchor: .decided)
  func act(_ decided: String) throws -> EarlierAct {
    EarlierAct(acted: try day("2022-01-01"), decided: try day(decided), power: "p")
  }
  #expect(try rules.bounds([act("2022-06-01")]) == [1, 1])
  #expect(try rules.bounds([act("2022-05-31")]) == [0, 0])
  #expect(try rules.bounds([act("2024-06-01")]) == [1, 1])
  #expect(try rules.bounds([act("2024-06-02")]) == [0, 0])
  #expect(try rules.bounds([EarlierAct(acted: day("2022-01-01"), power: "p")]) == [0, 1])
}

@Test
func `an act without a day is open unless its decision came too early`() throws {
  #expect(try counter().bounds([EarlierAct(power: "p")]) == [0, 1])
  let early = EarlierAct(decided: try day("2022-05-31"), power: "p")
  #expect(try counter().bounds([early]) == [0, 0])
  let late = EarlierAct(decided: try day("2022-06-01"), power: "p")
  #expect(try counter().bounds([late]) == [0, 1])
}

@Test(
  arguments: [
    (Counter.Same.power, "p", "", [1, 1]), (.power, "q", "", [0, 0]),
    (.power, "no.such", "", [0, 1]),
    (.power, "", Repetition.citation, [0, 1]), (.item, "p", "", [1, 1]), (.item, "q", "", [0, 0]),
    (.item, "", "《甲法》第五条第一款", [1, 1]), (.item, "", "甲法 第5条第1款第3项", [1, 1]),
    (.item, "", "甲法 第5条", [0, 1]),
    (.item, "", "", [0, 1]), (.item, "", "某法 第5条", [0, 1]), (.item, "p", "甲法 第6条", [0, 0]),
    (.article, "q", "", [1, 1]), (.article, "r", "", [0, 0]), (.article, "", "甲法", [0, 1]),
    (.law, "r", "", [1, 1]), (.law, "s", "", [0, 0]), (.law, "", "甲法", [1, 1]),
    (.law, "no.such", "", [0, 1]),
  ] as [(Counter.Same, String, String, [Int64])]
)
func `acts are the same by item, article, power or law, other, or open`(
  same: Counter.Same,
  power: String,
  article: String,
  bounds: [Int64]
) throws {
  let act = EarlierAct(acted: try day("2024-01-01"), power: power, article: article)
  #expect(try counter(same).bounds([act]) == bounds)
}

@Test
func `vehicles are told apart by their plates, and one without a plate is open`() throws {
  let rules = counter(per: .vehicle)
  func act(_ plate: String?) throws -> EarlierAct {
    let concern = plate.map { ["?": .unknown][$0] ?? EarlierAct.Concern.named(Identity($0)) }
    return EarlierAct(
      acted: try day("2024-01-01"),
      power: "p",
      concerns: concern.map { [.vehicle: $0] } ?? [:]
    )
  }
  let history = try [act("闽A·12345"), act("闽B1"), act(nil), act("?")]
  #expect(try rules.bounds(history) { $0.names[.vehicle] = Identity("闽a12345") } == [1, 3])
  #expect(try rules.bounds(history) == [0, 4])
}

@Test
func `each vehicle is counted once, the present one among them`() throws {
  let rules = counter(present: true, distinct: .vehicle)
  func act(_ plate: String?, _ acted: String = "2024-01-01") throws -> EarlierAct {
    EarlierAct(
      acted: try day(acted),
      power: "p",
      concerns: plate.map { [.vehicle: .named(Identity($0))] } ?? [:]
    )
  }
  let history = try [act("甲"), act("甲"), act("乙"), act("丙", "2022-05-31")]
  #expect(try rules.bounds(history) { $0.names[.vehicle] = Identity("甲") } == [2, 2])
  #expect(try rules.bounds(history) == [2, 3])
  #expect(try rules.bounds([]) == [1, 1])
  #expect(try rules.bounds(history + [act(nil)]) { $0.names[.vehicle] = Identity("丁") } == [3, 4])
}

@Test
func `no history leaves the number missing, and an empty one says none`() throws {
  #expect(try counter().assess(nil).verdict?.missing == ["次数"])
  #expect(try counter().assess([]).verdict?.missing == [])
  #expect(try counter().bounds([]) == [0, 0])
}

@Test
func `a number the history contradicts is a finding, and the history is weighed`() throws {
  let act = EarlierAct(acted: try day("2024-01-01"), power: "p")
  let assessment = try counter().assess([act]) { $0.facts["次数"] = .value(2) }
  #expect(assessment.findings.map(\.code) == [.countContradicted])
  #expect(assessment.outcome == .departs)
  #expect(assessment.verdict?.benchmark.first?.range == AmountRange(least: 100, most: 100))
  let agreed = try counter().assess([act]) { $0.facts["次数"] = .value(1) }
  #expect(agreed.findings == [])
}

@Test(
  arguments: [
    (Factor.UnknownPolicy.ask, nil), (.takenAs(0), 1), (.takenAs(2), 2), (.takenAs(9), 3),
  ] as [(Factor.UnknownPolicy, Int64?)]
)
func `what could not be established is taken between the bounds`(
  policy: Factor.UnknownPolicy,
  value: Int64?
) throws {
  var rules = counter()
  rules.unknown = policy
  let sure = EarlierAct(acted: try day("2024-01-01"), power: "p")
  let history = [sure, EarlierAct(power: "p"), EarlierAct(power: "p")]
  let assessment = try rules.assess(history) { $0.facts["次数"] = .unknown(reason: "账册灭失") }
  #expect(assessment.verdict?.benchmark.first?.range?.least == value.map { $0 * 100 })
  let stated = try rules.assess(history) { $0.facts["次数"] = .value(3) }
  #expect(stated.verdict?.benchmark.first?.range?.least == 300)
  let beyond = try rules.assess(history) { $0.facts["次数"] = .value(4) }
  #expect(beyond.verdict?.missing == ["次数"])
  #expect(beyond.findings.first?.code == .countContradicted)
}

@Test
func `a count outside the domain cannot be weighed`() throws {
  var rules = counter()
  rules.domain = Interval(lower: .including(0), upper: .including(1))
  let act = EarlierAct(acted: try day("2024-01-01"), power: "p")
  #expect(try rules.assess([act]).outcome == .conforms)
  #expect(try rules.assess([act, act]).outcome == .unreadable)
}

@Test
func `a count between bounds is missing only where it matters`() throws {
  var generator = counter().catalog
  let fine = Repetition.fine
  func clause(_ interval: Interval, _ text: String) -> Clause {
    let cell = Condition.Cell(factor: Ref(0), test: Test(.interval(interval), text: text))
    return Clause(
      when: [Condition(cells: [cell])],
      measures: [Term(measure: fine, modality: .must)]
    )
  }
  generator.powers[0].clauses = [
    clause(Interval(lower: .including(0), upper: .excluding(2)), "不满2次"),
    clause(Interval(lower: .including(2), upper: .unbounded), "2次以上"),
  ]
  var file = CaseFile(power: "p")
  file.dates[.acted] = try day("2024-06-01")
  let sure = EarlierAct(acted: try day("2024-01-01"), power: "p")
  for (history, clause, missing) in [
    ([sure, EarlierAct(power: "p")], nil, ["次数"]),
    ([EarlierAct(power: "p")], 1, []),
    ([sure, sure, EarlierAct(power: "p")], 2, []),
  ] as [([EarlierAct], Int?, [String])] {
    file.history = history
    let compiled = try CompiledCatalog(generator).assess(file)
    #expect(compiled.essence == ReferenceEvaluator(catalog: generator).assess(file).essence)
    #expect(compiled.verdict?.clause == clause)
    #expect(compiled.verdict?.missing == missing)
  }
}
