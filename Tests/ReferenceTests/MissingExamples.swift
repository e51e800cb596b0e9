import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

@Test
func `what is missing is named all at once, with what is still possible`() {
  let evaluator = ReferenceEvaluator(catalog: FoodCatalog().catalog)
  let assessment = evaluator.assess(.food())
  #expect(assessment.outcome == .incomplete)
  #expect(assessment.verdict?.missing == ["货值金额", "情节"])
  #expect(assessment.verdict?.possible == [1, 2, 3])
  #expect(assessment.verdict?.clause == nil)
  #expect(assessment.verdict?.statutory.isEmpty == true)
  #expect(assessment.findings.map(\.code) == [.factMissing, .factMissing])
}

@Test
func `what can be told is told`() {
  let evaluator = ReferenceEvaluator(catalog: FoodCatalog().catalog)
  let verdict = evaluator.assess(.food(yuan: 10_000)).verdict
  #expect(verdict?.missing == ["情节"])
  #expect(verdict?.clause == 2)
  #expect(verdict?.band == nil)
  let other = evaluator.assess(.food(gravity: "一般")).verdict
  #expect(other?.missing == ["货值金额"])
  #expect(other?.band == 2)
  #expect(other?.possible == [2])
}

@Test
func `a fact that cannot be established is asked for, or taken as the value the rules say`() {
  var file = CaseFile.food(gravity: "一般")
  file.facts["货值金额"] = .unknown(reason: "账册灭失")
  var food = FoodCatalog()
  #expect(ReferenceEvaluator(catalog: food.catalog).assess(file).outcome == .incomplete)
  food.unknownValue = .takenAs(0)
  let lightest = ReferenceEvaluator(catalog: food.catalog).assess(file)
  #expect(lightest.outcome == .conforms)
  #expect(lightest.verdict?.clause == 1)
}

@Test
func `a test for unknown is a branch of its own`() {
  var food = FoodCatalog()
  food.unknownValue = .branch
  var catalog = food.catalog
  let unknown = Test(.unknown, text: "无法查实")
  catalog.powers[0].clauses[0].when.append(
    Condition(cells: [.init(factor: Ref(0), test: unknown)])
  )
  var file = CaseFile.food(gravity: "一般")
  file.facts["货值金额"] = .unknown(reason: "账册灭失")
  let verdict = ReferenceEvaluator(catalog: catalog).assess(file).verdict
  #expect(verdict?.clause == 1)
  #expect(verdict?.because.map(\.test) == ["无法查实", "一般"])
  #expect(verdict?.nearest.map(\.factor) == ["情节"])
}

@Test
func `without the day of the act nothing can be weighed, and before the power existed nothing is`()
{
  var catalog = FoodCatalog().catalog
  catalog.powers[0].inForce = Period(from: Day(iso: "2021-04-29"))
  let evaluator = ReferenceEvaluator(catalog: catalog)
  var file = CaseFile.food(yuan: 8_000, gravity: "一般")
  file.dates[.acted] = nil
  #expect(evaluator.assess(file).verdict?.missing == ["acted"])
  file.dates[.acted] = Day(iso: "2021-04-28")
  #expect(evaluator.assess(file).findings.map(\.code) == [.notInForce])
  #expect(evaluator.assess(file).outcome == .unlawful)
  file.dates[.acted] = Day(iso: "2021-04-29")
  #expect(evaluator.assess(file).outcome == .conforms)
}

@Test
func `a required fact is missing even where it cannot change the band`() {
  var catalog = FoodCatalog().catalog
  catalog.powers[0].clauses[0].when[0].cells.append(
    Condition.Cell(factor: Ref(1), test: Test(.any, text: "不限"))
  )
  let file = CaseFile.food(yuan: 8_000)
  catalog.standards = []
  #expect(ReferenceEvaluator(catalog: catalog).assess(file).verdict?.missing == [])
  catalog.factors[1].isRequired = true
  let assessment = ReferenceEvaluator(catalog: catalog).assess(file)
  #expect(assessment.outcome == .incomplete)
  #expect(assessment.verdict?.missing == ["情节"])
  #expect(assessment.verdict?.clause == 1)
  #expect(assessment.verdict?.statutory == [])
  let stated = CaseFile.food(yuan: 8_000, gravity: "一般")
  #expect(ReferenceEvaluator(catalog: catalog).assess(stated).outcome == .conforms)
}
