import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

private let evaluator = ReferenceEvaluator(catalog: FoodCatalog().catalog)

@Test(
  arguments: [
    // 8000元, 一般: statutory 5万元 to 10万元, benchmark 6.5万元 to 8.5万元.
    (49_999, Outcome.unlawful, [FindingCode.belowStatutoryLeast]),
    (50_000, .departs, [.belowBenchmark, .unreasonedDeviation]),
    (64_999, .departs, [.belowBenchmark, .unreasonedDeviation]),
    (65_000, .conforms, []),
    (85_000, .conforms, []),
    (85_001, .departs, [.aboveBenchmark, .unreasonedDeviation]),
    (100_000, .departs, [.aboveBenchmark, .unreasonedDeviation]),
    (100_001, .unlawful, [.aboveStatutoryMost]),
  ] as [(Int64, Outcome, [FindingCode])]
)
func `a fine is held against statute and benchmark, ends included`(
  yuan: Int64,
  outcome: Outcome,
  codes: [FindingCode]
) {
  let assessment = evaluator.assess(.food(yuan: 8_000, gravity: "一般").fined(yuan: yuan))
  #expect(assessment.outcome == outcome)
  #expect(assessment.findings.map(\.code) == codes)
}

@Test
func `mitigation lifts the statutory least but not the most`() {
  let file = CaseFile.food(yuan: 8_000, gravity: "一般", circumstances: ["coerced"])
  #expect(evaluator.assess(file.fined(yuan: 1)).outcome == .conforms)
  #expect(evaluator.assess(file.fined(yuan: 85_001)).outcome == .departs)
  #expect(evaluator.assess(file.fined(yuan: 100_001)).outcome == .unlawful)
}

@Test
func `a complete reason justifies a deviation, and says so`() {
  var file = CaseFile.food(yuan: 8_000, gravity: "一般").fined(yuan: 60_000)
  file.deviation = CaseFile.Deviation(
    ground: "经营者已主动召回全部食品并赔偿",
    provision: "行政处罚法 第32条第1项",
    approver: "局长",
    approved: Day(iso: "2024-05-20")
  )
  let justified = evaluator.assess(file)
  #expect(justified.outcome == .deviates)
  #expect(justified.findings.map(\.code) == [.belowBenchmark, .justifiedDeviation])
  #expect(justified.findings.allSatisfy { $0.severity == .note })
  file.deviation?.approved = Day(iso: "2024-05-21")
  #expect(evaluator.assess(file).findings.map(\.code) == [.belowBenchmark, .unreasonedDeviation])
  file.deviation?.approved = Day(iso: "2024-05-20")
  file.deviation?.ground = "酌情 处理"
  #expect(evaluator.assess(file).findings.map(\.code) == [.belowBenchmark, .emptyReason])
}

@Test
func `what must be taken is taken, and nothing the clause does not provide for, but for orders`() {
  var file = CaseFile.food(yuan: 8_000, gravity: "一般").fined(yuan: 70_000)
  file.decision?.removeLast()
  #expect(evaluator.assess(file).findings.map(\.code) == [.mandatoryMeasureMissing])
  #expect(evaluator.assess(file).findings.map(\.measure) == ["confiscate-goods"])
  file.decision?.append(.init(measure: "confiscate-goods"))
  file.decision?.append(.init(measure: "order-correction"))
  #expect(evaluator.assess(file).outcome == .conforms)
  file.decision?.append(.init(measure: "detention", amount: 5))
  #expect(evaluator.assess(file).findings.map(\.code) == [.measureNotProvided])
}

@Test
func `a fine without an amount cannot be held against anything`() {
  var file = CaseFile.food(yuan: 8_000, gravity: "一般").fined(yuan: 70_000)
  file.decision?[0].amount = nil
  #expect(evaluator.assess(file).findings.map(\.code) == [.amountMissing])
  #expect(evaluator.assess(file).outcome == .departs)
}
