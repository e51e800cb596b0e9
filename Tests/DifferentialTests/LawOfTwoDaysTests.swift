import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// A power whose law changes on 2024-07-01, as both evaluators weigh it.
private struct ChangingLaw {
  var old: [Term]
  var new: [Term]
  var bands: [(from: String?, to: String?, fine: ClosedRange<Int64>)] = []
  var kind = Power.Kind.penalty
  var appliesBy: AppliesBy?
  var lastDay: String?
  var isRepealed = false

  var catalog: Catalog {
    var catalog = FineCatalog(statutory: fine(0...1)).catalog
    catalog.instruments[0].appliesBy = appliesBy
    let provision = Provision(instrument: Ref(0), place: "第1条", citation: "甲法 第1条")
    catalog.powers[0].kind = kind
    catalog.powers[0].basis = [provision]
    catalog.powers[0].inForce.to = lastDay.flatMap { Day(iso: $0) }
    catalog.powers[0].repealed = isRepealed ? provision : nil
    catalog.powers[0].clauses = [
      Clause(measures: old, inForce: Period(to: Day(iso: "2024-06-30"))),
      Clause(measures: new, inForce: Period(from: Day(iso: "2024-07-01"))),
    ]
    catalog.standards = bands.enumerated().map { number, band in
      Standard(
        id: "s\(number)",
        power: Ref(0),
        volume: Ref(0),
        authority: .nation,
        inForce: Period(
          from: band.from.flatMap { Day(iso: $0) },
          to: band.to.flatMap { Day(iso: $0) }
        ),
        bands: [Band(grade: "一般", measures: [must("fine", band.fine)])]
      )
    }
    return catalog
  }

  /// The verdict, on which both evaluators have to agree.
  func verdict(
    acted: String = "2024-06-30",
    decided: String? = "2024-07-01",
    law: CaseFile.LawAnswer? = nil,
    fine: Int64? = nil
  ) throws -> Assessment {
    var file = CaseFile(power: "p")
    file.authority = .nation
    file.dates[.acted] = Day(iso: acted)
    file.dates[.decided] = decided.flatMap { Day(iso: $0) }
    file.law = law
    file.decision = fine.map { [CaseFile.Decided(measure: "fine", amount: $0)] }
    let fast = try CompiledCatalog(catalog).assess(file)
    let meant = ReferenceEvaluator(catalog: catalog).assess(file)
    #expect(fast.essence == meant.essence)
    return fast
  }
}

private func fine(_ range: ClosedRange<Int64>) -> Amount {
  Amount(.between(.init(least: range.lowerBound, most: range.upperBound)), text: "")
}

private func reference(_ id: String) -> Ref<Measure> {
  Ref(Measure.builtIn.firstIndex { $0.id == id } ?? 0)
}

private func must(_ measure: String, _ range: ClosedRange<Int64>? = nil) -> Term {
  Term(measure: reference(measure), modality: .must, amount: range.map(fine))
}

private func may(_ measure: String, _ range: ClosedRange<Int64>? = nil) -> Term {
  Term(measure: reference(measure), modality: .may, amount: range.map(fine))
}

/// Two laws, and which of them is lighter.
private struct Order: CustomTestStringConvertible {
  let old: [Term]
  let new: [Term]
  let why: AppliedLaw.Why
  let reason: Comment

  init(_ old: [Term], _ new: [Term], _ why: AppliedLaw.Why, _ reason: Comment) {
    (self.old, self.new, self.why, self.reason) = (old, new, why, reason)
  }

  var testDescription: String { reason.rawValue }

  static let usual = [must("fine", 30...100)]
  static let all = [
    Order(usual, [must("fine", 10...100)], .lighter, "a lower least"),
    Order(usual, [must("fine", 30...99)], .lighter, "a lower most"),
    Order(usual, [may("fine", 30...100)], .lighter, "may instead of must"),
    Order(usual + [may("revoke-licence")], usual, .lighter, "one measure less"),
    Order(usual, [must("fine", 31...100)], .actDate, "a higher least"),
    Order(usual, [must("fine", 30...101)], .actDate, "a higher most"),
    Order(usual, usual, .actDate, "the same"),
    Order(usual, [must("fine", 10...101)], .notDecided, "one range holds the other"),
    Order(
      usual,
      [must("fine", 10...100), may("revoke-licence")],
      .notDecided,
      "less of one, another besides"
    ),
    Order(usual, [must("order-correction")], .noLongerPunishable, "an order alone"),
    Order([must("order-correction")], usual, .actDate, "punished only since"),
  ]
}

@Test(arguments: Order.all)
private func `the order of measures and ranges says which law is lighter, or that it does not`(
  order: Order
) throws {
  let law = try ChangingLaw(old: order.old, new: order.new).verdict().verdict?.law
  #expect(law?.why == order.why, order.reason)
  #expect(law?.sides.count == 2, order.reason)
}

@Test(arguments: [
  ("2024-06-30", "2024-07-01", AppliedLaw.Why.lighter, "2024-07-01"),
  ("2024-06-30", "2024-06-30", .actDate, "2024-06-30"),
  ("2024-07-01", "2024-07-02", .actDate, "2024-07-01"),
  ("2024-06-29", "2024-06-30", .actDate, "2024-06-29"),
])
func `two laws are weighed where the change lies between the act and the decision`(
  acted: String,
  decided: String,
  why: AppliedLaw.Why,
  day: String
) throws {
  let rules = ChangingLaw(old: [must("fine", 30...100)], new: [must("fine", 10...50)])
  let verdict = try rules.verdict(acted: acted, decided: decided).verdict
  #expect(verdict?.law?.why == why)
  #expect(verdict?.lawDay == Day(iso: day))
  #expect(verdict?.law?.sides.count == (why == .lighter ? 2 : 0))
}

@Test
func `the lighter law is the one the decision is held against`() throws {
  let rules = ChangingLaw(old: [must("fine", 30...100)], new: [must("fine", 10...50)])
  #expect(try rules.verdict(fine: 51).findings.map(\.code) == [.aboveStatutoryMost])
  #expect(try rules.verdict(fine: 50).outcome == .conforms)
  #expect(try rules.verdict(fine: 10).outcome == .conforms)
  #expect(try rules.verdict(fine: 9).findings.map(\.code) == [.belowStatutoryLeast])
}

@Test
func `what is not decided by the order is asked for, and the answer counts with its ground only`()
  throws
{
  let rules = ChangingLaw(
    old: [must("fine", 30...100)],
    new: [must("fine", 10...50), may("revoke-licence")]
  )
  let asked = try rules.verdict(fine: 40)
  #expect(asked.outcome == .incomplete)
  #expect(asked.verdict?.missing == ["law"])
  #expect(asked.verdict?.benchmark.isEmpty == true)
  #expect(asked.verdict?.lawDay == nil)
  let answer = CaseFile.LawAnswer(applies: .decision, by: "法制科", ground: "没有可吊销的许可证件")
  let answered = try rules.verdict(law: answer, fine: 20)
  #expect(answered.outcome == .conforms)
  #expect(answered.verdict?.law?.why == .answered)
  #expect(answered.verdict?.law?.answer == answer)
  let empty = CaseFile.LawAnswer(applies: .decision, by: "法制科", ground: " ")
  #expect(try rules.verdict(law: empty, fine: 20).outcome == .incomplete)
}

@Test
func `an answer counts for nothing where the order decides`() throws {
  let rules = ChangingLaw(old: [must("fine", 30...100)], new: [must("fine", 10...50)])
  let answer = CaseFile.LawAnswer(applies: .act, by: "法制科", ground: "没有可吊销的许可证件")
  #expect(try rules.verdict(law: answer).verdict?.law?.why == .lighter)
}

@Test
func
  `a power that has ended is no longer punished where the rules say what ended it, else it is asked`()
  throws
{
  var rules = ChangingLaw(old: [must("fine", 30...100)], new: [], lastDay: "2024-06-30")
  #expect(try rules.verdict(fine: 30).verdict?.missing == ["law"])
  rules.isRepealed = true
  let free = try rules.verdict(fine: 30)
  #expect(free.verdict?.law?.why == .noLongerPunishable)
  #expect(free.findings.map(\.code) == [.punishedAlthoughExempt])
  #expect(free.findings.first?.provision == "甲法 第1条")
  #expect(try rules.verdict(decided: "2024-06-30", fine: 30).outcome == .conforms)
}

@Test
func `an instrument may say which day counts, and only penalties follow the lighter law`() throws {
  var rules = ChangingLaw(old: [must("fine", 30...100)], new: [must("fine", 200...300)])
  rules.appliesBy = .decision
  #expect(try rules.verdict(fine: 200).outcome == .conforms)
  #expect(try rules.verdict().verdict?.law?.why == .instrument)
  #expect(try rules.verdict(decided: nil).verdict?.lawDay == Day(iso: "2024-06-30"))
  rules = ChangingLaw(old: [must("fine", 30...100)], new: [must("fine", 10...50)])
  rules.appliesBy = .act
  #expect(try rules.verdict().verdict?.lawDay == Day(iso: "2024-06-30"))
  rules.appliesBy = nil
  rules.kind = .levy
  #expect(try rules.verdict().verdict?.lawDay == Day(iso: "2024-06-30"))
}

@Test
func `a standard that changes without the law follows the same principle`() throws {
  var rules = ChangingLaw(old: [must("fine", 0...100)], new: [must("fine", 0...100)])
  rules.bands = [(nil, "2024-05-31", 40...60), ("2024-06-01", nil, 30...60)]
  let days = ("2024-05-31", "2024-06-01")
  let lighter = try rules.verdict(acted: days.0, decided: days.1).verdict
  #expect(lighter?.law?.why == .lighter)
  #expect(lighter?.standard == "s1")
  rules.bands[1].fine = 41...60
  #expect(try rules.verdict(acted: days.0, decided: days.1).verdict?.standard == "s0")
  rules.bands[1].fine = 30...70
  #expect(try rules.verdict(acted: days.0, decided: days.1).verdict?.missing == ["law"])
  rules.bands.removeLast()
  let only = try rules.verdict(acted: days.0, decided: days.1).verdict
  #expect(only?.law?.why == .actDate)
  #expect(only?.standard == "s0")
}

@Test
func `generated cases reach every reason for which a law applies`() {
  var reached: Set<AppliedLaw.Why> = []
  for seed in UInt64(1)...120 where reached.count < AppliedLaw.Why.allCases.count {
    var generator = CatalogGenerator(seed: seed)
    let catalog = generator.makeCatalog()
    let reference = ReferenceEvaluator(catalog: catalog)
    var cases = CaseGenerator(catalog: catalog, seed: seed)
    for _ in 0..<25 {
      if let why = reference.assess(cases.makeCase()).verdict?.law?.why { reached.insert(why) }
    }
  }
  #expect(reached == Set(AppliedLaw.Why.allCases))
}
