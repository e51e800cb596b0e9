import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// What two answers to a joint case must agree on.
private struct JointEssence: Equatable {
  let outcome: Outcome
  let answers: [Essence]
  let decisions: [[CaseFile.Decided]?]
  let absorbed: [String?]
  let choices: [ConcurrenceChoice?]
  let setOffs: [[SetOff]]
  let totals: [JointTotal]

  init(_ answer: JointAssessment) {
    outcome = answer.outcome
    answers = answer.assessments.map(\.essence)
    decisions = answer.parts.flatMap(\.files).map(\.decision)
    absorbed = answer.parts.flatMap(\.files).map(\.absorbed)
    choices = answer.parts.map(\.concurrence)
    setOffs = answer.parts.map(\.setOffs)
    totals = answer.totals
  }
}

@Test(arguments: Array(UInt64(5_001)...5_120))
func `both evaluators agree on several powers, acts and parties`(seed: UInt64) throws {
  var generator = CatalogGenerator(seed: seed)
  let catalog = generator.makeCatalog()
  let compiled = try CompiledCatalog(catalog)
  let reference = ReferenceEvaluator(catalog: catalog)
  var cases = CaseGenerator(catalog: catalog, seed: seed)
  for _ in 0..<8 {
    let joint = cases.makeJointCase()
    let (fast, meant) = (compiled.assess(joint), reference.assess(joint))
    #expect(JointEssence(fast) == JointEssence(meant), "seed \(seed): \(joint)")
  }
}

@Test
func `generated joint cases reach every reason for which a power governs`() {
  var reached: Set<ConcurrenceChoice.Why> = []
  var codes: Set<FindingCode> = []
  let wanted: Set<ConcurrenceChoice.Why> = [.only, .statutoryMost, .missing, .none, .notStated]
  let unlawful: Set<FindingCode> = [.finedTwice, .finedUnderLighter]
  for seed in UInt64(5_001)...5_400 {
    if reached.isSuperset(of: wanted), codes.isSuperset(of: unlawful) { break }
    var generator = CatalogGenerator(seed: seed)
    let catalog = generator.makeCatalog()
    var cases = CaseGenerator(catalog: catalog, seed: seed)
    for _ in 0..<6 {
      let answer = ReferenceEvaluator(catalog: catalog).assess(cases.makeJointCase())
      reached.formUnion(answer.parts.compactMap { $0.concurrence?.why })
      codes.formUnion(answer.assessments.flatMap(\.findings).map(\.code))
    }
  }
  #expect(reached.isSuperset(of: wanted))
  #expect(codes.isSuperset(of: unlawful))
}

/// Two powers for one act, each with a fine, and the rules that bring them together.
private struct TwoPowers {
  var first: ClosedRange<Int64> = 50...100
  var second: ClosedRange<Int64> = 10...200
  var cap: Int64?
  var isStated = true

  var catalog: Catalog {
    var catalog = FineCatalog(statutory: Self.amount(first)).catalog
    var other = catalog.powers[0]
    other.id = "q"
    other.clauses = [
      Clause(measures: [
        Term(measure: Self.fine, modality: .must, amount: Self.amount(second)),
        Term(measure: Self.measure("confiscate-gains"), modality: .must),
      ])
    ]
    catalog.powers.append(other)
    let basis = Provision(instrument: Ref(0), place: "第29条", citation: "甲法 第29条")
    guard isStated else { return catalog }
    catalog.concurrences = Concurrence.Rule.allCases.map { rule in
      Concurrence(
        rule: rule,
        measure: Self.fine,
        kinds: [.penalty],
        cap: rule == .add ? cap : nil,
        basis: basis,
        authority: .nation
      )
    }
    return catalog
  }

  private static let fine = measure("fine")

  private static func measure(_ id: String) -> Ref<Measure> {
    Ref(Measure.builtIn.firstIndex { $0.id == id } ?? 0)
  }

  private static func amount(_ range: ClosedRange<Int64>) -> Amount {
    Amount(.between(.init(least: range.lowerBound, most: range.upperBound)), text: "")
  }

  static func file(_ power: String, fine: Int64?, gains: Bool = false) -> CaseFile {
    var file = CaseFile(power: power)
    file.dates[.acted] = Day(iso: "2024-03-01")
    file.decision =
      (fine.map { [CaseFile.Decided(measure: "fine", amount: $0)] } ?? [])
      + (gains ? [CaseFile.Decided(measure: "confiscate-gains")] : [])
    return file
  }

  /// The answer, on which both evaluators have to agree.
  func answer(_ parts: JointCase.Part...) throws -> JointAssessment {
    let joint = JointCase(parts: parts)
    let fast = try CompiledCatalog(catalog).assess(joint)
    let meant = ReferenceEvaluator(catalog: catalog).assess(joint)
    #expect(JointEssence(fast) == JointEssence(meant))
    return fast
  }

  static func together(fine: Int64, gains: Bool = true) -> JointCase.Part {
    JointCase.Part(files: ["p", "q"].map { file($0, fine: fine, gains: gains) })
  }
}

extension JointAssessment {
  fileprivate var codes: [FindingCode] { assessments.flatMap(\.findings).map(\.code) }
}

private let choices: [(ClosedRange<Int64>, ClosedRange<Int64>, String, ConcurrenceChoice.Why)] = [
  (50...100, 10...200, "q", .statutoryMost),
  (50...100, 10...100, "p", .statutoryLeast),
  (50...100, 50...100, "p", .equal),
  (50...100, 51...100, "q", .statutoryLeast),
  (50...100, 10...99, "p", .statutoryMost),
]

@Test(arguments: choices)
func `one act is fined once, under the power with the higher most, then the higher least`(
  first: ClosedRange<Int64>,
  second: ClosedRange<Int64>,
  power: String,
  why: ConcurrenceChoice.Why
) throws {
  let rules = TwoPowers(first: first, second: second)
  let answer = try rules.answer(TwoPowers.together(fine: 60))
  #expect(answer.parts[0].concurrence?.power == power)
  #expect(answer.parts[0].concurrence?.why == why)
  #expect(answer.outcome == .conforms)
  #expect(answer.parts[0].files.filter { $0.imposesFine }.map(\.power) == [power])
}

@Test
func `other measures stand side by side, and the fine is held against the heavier power`() throws {
  let rules = TwoPowers()
  #expect(try rules.answer(TwoPowers.together(fine: 200)).outcome == .conforms)
  #expect(try rules.answer(TwoPowers.together(fine: 201)).codes == [.aboveStatutoryMost])
  #expect(try rules.answer(TwoPowers.together(fine: 10)).outcome == .conforms)
  #expect(try rules.answer(TwoPowers.together(fine: 9)).codes == [.belowStatutoryLeast])
  let without = try rules.answer(TwoPowers.together(fine: 200, gains: false))
  #expect(without.codes == [.mandatoryMeasureMissing])
}

@Test
func `fined twice, and fined under the lighter power, are unlawful`() throws {
  let rules = TwoPowers()
  var apart = JointCase.Part(
    files: [TwoPowers.file("p", fine: 60), TwoPowers.file("q", fine: 60, gains: true)],
    isDecidedTogether: false
  )
  #expect(try rules.answer(apart).codes == [.finedTwice, .finedTwice])
  apart.files[1] = TwoPowers.file("q", fine: nil, gains: true)
  let lighter = try rules.answer(apart)
  #expect(lighter.outcome == .unlawful)
  #expect(lighter.codes == [.finedUnderLighter, .mandatoryMeasureMissing])
  apart.files = [TwoPowers.file("p", fine: nil), TwoPowers.file("q", fine: 60, gains: true)]
  #expect(try rules.answer(apart).outcome == .conforms)
}

@Test
func `an earlier fine, or a criminal one, for the same act leaves no room for another`() throws {
  let rules = TwoPowers()
  let fine = [CaseFile.Decided(measure: "fine", amount: 1)]
  var part = JointCase.Part(files: [TwoPowers.file("p", fine: 60)])
  part.earlier = [.init(number: "前案", decision: fine)]
  #expect(try rules.answer(part).codes == [.finedTwice])
  part.earlier = [.init(decision: [CaseFile.Decided(measure: "warning")])]
  #expect(try rules.answer(part).codes == [])
  part.criminal = fine
  #expect(try rules.answer(part).codes == [.finedTwice])
}

@Test
func `what was paid is set off, against the decision and against a criminal fine`() throws {
  let rules = TwoPowers()
  var part = JointCase.Part(files: [TwoPowers.file("p", fine: 60)])
  part.served = [CaseFile.Decided(measure: "fine", amount: 25)]
  #expect(try rules.answer(part).parts[0].setOffs.map(\.remains) == [35])
  part.criminal = [CaseFile.Decided(measure: "fine", amount: 100)]
  #expect(try rules.answer(part).parts[0].setOffs.map(\.remains) == [75, 35])
  part.served = [CaseFile.Decided(measure: "fine", amount: 101)]
  #expect(try rules.answer(part).parts[0].setOffs.map(\.remains) == [0, 0])
}

@Test
func `several acts are added, up to a limit, and an overflow is told`() throws {
  var rules = TwoPowers(first: 0...Int64.max)
  func acts(_ fines: Int64...) -> [JointCase.Part] {
    fines.enumerated().map { JointCase.Part(act: $0, files: [TwoPowers.file("p", fine: $1)]) }
  }
  func answer(_ parts: [JointCase.Part]) throws -> JointAssessment {
    try rules.answer(parts[0], parts[1])
  }
  #expect(try answer(acts(60, 40)).totals.map(\.sum) == [100])
  rules.cap = 100
  #expect(try answer(acts(60, 40)).codes == [])
  #expect(try answer(acts(60, 41)).codes == [.aboveStatutoryMost])
  rules.cap = nil
  let overflow = try answer(acts(.max, 1))
  #expect(overflow.totals.map(\.sum) == [nil])
  #expect(overflow.outcome == .unreadable)
}

@Test
func `without a rule of concurrence nothing is chosen, and the answer is not complete`() throws {
  let rules = TwoPowers(isStated: false)
  let answer = try rules.answer(TwoPowers.together(fine: 60))
  #expect(answer.parts[0].concurrence?.why == .notStated)
  #expect(answer.outcome == .incomplete)
}

extension CaseFile {
  fileprivate var imposesFine: Bool { decision?.contains { $0.measure == "fine" } ?? false }
}
