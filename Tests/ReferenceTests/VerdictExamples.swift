import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

/// A case of the food law and the fine it comes to.
private struct Example: CustomTestStringConvertible {
  let testDescription: String
  let yuan: Double
  let gravity: String
  var circumstances: [String] = []
  let clause: Int
  let grade: String
  let fine: ClosedRange<Int64>
}

private let examples: [Example] = [
  Example(
    testDescription: "30% to 70% of 5万元 to 10万元",
    yuan: 8_000,
    gravity: "一般",
    clause: 1,
    grade: "一般",
    fine: 65_000...85_000
  ),
  Example(
    testDescription: "one fen below the threshold is still the fixed range",
    yuan: 9_999.99,
    gravity: "从轻",
    clause: 1,
    grade: "从轻",
    fine: 50_000...65_000
  ),
  Example(
    testDescription: "1万元以上 includes the number: ten to twenty times, 70% to 100% of that",
    yuan: 10_000,
    gravity: "从重",
    clause: 2,
    grade: "从重",
    fine: 170_000...200_000
  ),
  Example(
    testDescription: "lightening opens the benchmark down to the statutory least",
    yuan: 8_000,
    gravity: "一般",
    circumstances: ["voluntary-report"],
    clause: 1,
    grade: "一般",
    fine: 50_000...85_000
  ),
  Example(
    testDescription: "aggravating opens it up to the statutory most",
    yuan: 8_000,
    gravity: "一般",
    circumstances: ["repeated"],
    clause: 1,
    grade: "一般",
    fine: 65_000...100_000
  ),
  Example(
    testDescription: "mitigation has no least",
    yuan: 8_000,
    gravity: "从重",
    circumstances: ["coerced"],
    clause: 1,
    grade: "从重",
    fine: 0...100_000
  ),
  Example(
    testDescription: "both ways opens both sides",
    yuan: 20_000,
    gravity: "一般",
    circumstances: ["voluntary-report", "repeated"],
    clause: 2,
    grade: "一般",
    fine: 200_000...400_000
  ),
]

@Test(arguments: examples)
private func `the fine follows the value, the gravity and the circumstances`(example: Example)
  throws
{
  let evaluator = ReferenceEvaluator(catalog: FoodCatalog().catalog)
  let file = CaseFile.food(
    yuan: example.yuan,
    gravity: example.gravity,
    circumstances: example.circumstances
  )
  let assessment = evaluator.assess(file)
  let verdict = try #require(assessment.verdict)
  #expect(assessment.outcome == .conforms)
  #expect(verdict.clause == example.clause)
  #expect(verdict.grade == example.grade)
  let fine = try #require(verdict.benchmark.first { $0.measure == "fine" }?.range)
  #expect(fine.least == example.fine.lowerBound * 100)
  #expect(fine.most == example.fine.upperBound * 100)
  #expect(verdict.standardChosen == .nearestAbove)
}

@Test
func `the reasons name the cells, and the nearest threshold lies 2000 yuan up`() throws {
  let evaluator = ReferenceEvaluator(catalog: FoodCatalog().catalog)
  let verdict = try #require(evaluator.assess(.food(yuan: 8_000, gravity: "一般")).verdict)
  #expect(verdict.because.map(\.test) == ["不满1万元", "一般"])
  #expect(verdict.because.map(\.choseClause) == [true, false])
  #expect(verdict.nearest.map(\.threshold.chinese) == ["10000元", "从重"])
  #expect(verdict.nearest.map(\.threshold.english) == ["10,000 yuan", "从重"])
  #expect(verdict.nearest.map(\.clause) == [2, 1])
  #expect(verdict.nearest.map(\.band) == [2, 3])
}

@Test
func `an exempting circumstance forbids every penalty`() throws {
  let evaluator = ReferenceEvaluator(catalog: FoodCatalog().catalog)
  let file = CaseFile.food(yuan: 8_000, gravity: "从轻", circumstances: ["timely-correction"])
  let verdict = try #require(evaluator.assess(file).verdict)
  #expect(verdict.statutory.allSatisfy { $0.modality == .mustNot && $0.range == nil })
  #expect(verdict.benchmark.allSatisfy { $0.modality == .mustNot && $0.range == nil })
  #expect(verdict.procedures.isEmpty)
  let punished = evaluator.assess(file.fined(yuan: 50_000))
  #expect(punished.outcome == .unlawful)
  #expect(Set(punished.findings.map(\.code)) == [.punishedAlthoughExempt])
  #expect(punished.findings.count == 3)
}

@Test
func `a weight of one place moves the band, at most to the last`() {
  var food = FoodCatalog()
  food.lighten = .shift(1)
  food.aggravate = .shift(2)
  let evaluator = ReferenceEvaluator(catalog: food.catalog)
  let moves: [(gravity: String, claims: [String], grade: String)] = [
    ("一般", ["voluntary-report"], "从轻"), ("从轻", ["voluntary-report"], "从轻"),
    ("从轻", ["repeated"], "从重"), ("从重", ["repeated"], "从重"),
    ("从轻", ["repeated", "voluntary-report"], "一般"),
  ]
  for move in moves {
    let file = CaseFile.food(yuan: 8_000, gravity: move.gravity, circumstances: move.claims)
    #expect(evaluator.assess(file).verdict?.grade == move.grade, "\(move)")
  }
}
