import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

private let evaluator = ReferenceEvaluator(catalog: FoodCatalog().catalog)

/// 1万元 of goods, 从重: the benchmark is 17万元 to 20万元, above the threshold for a hearing.
private let large = CaseFile.food(yuan: 10_000, gravity: "从重").fined(yuan: 180_000)

@Test
func `a large fine on an organisation owes the offer of a hearing, on a person not`() {
  var file = large
  #expect(
    evaluator.assess(file).verdict?.procedures.map(\.step) == [.priorNotice, .hearingOffered]
  )
  file.subject = .individual
  #expect(evaluator.assess(file).verdict?.procedures.map(\.step) == [.priorNotice])
  file.subject = nil
  #expect(evaluator.assess(file).verdict?.missing == ["subject"])
  #expect(evaluator.assess(file).outcome == .incomplete)
}

@Test
func `a step that is owed is taken, and before the decision`() {
  var file = large
  file.procedure[.hearingOffered] = nil
  #expect(evaluator.assess(file).findings.map(\.code) == [.procedureMissing])
  #expect(evaluator.assess(file).outcome == .departs)
  file.procedure[.hearingOffered] = file.dates[.decided]
  #expect(evaluator.assess(file).outcome == .conforms)
  file.procedure[.hearingOffered] = Day(iso: "2024-05-21")
  #expect(evaluator.assess(file).findings.map(\.code) == [.procedureAfterDecision])
}

@Test
func `a decision that imposes nothing owes nothing`() {
  var file = large
  file.circumstances = [.init(id: "first-offence")]
  file.procedure = [:]
  file.decision = []
  #expect(evaluator.assess(file).verdict?.procedures.isEmpty == true)
  #expect(evaluator.assess(file).outcome == .conforms)
}

@Test
func `a decision that only educates owes nothing`() {
  var file = large
  file.circumstances = [.init(id: "first-offence")]
  file.procedure = [:]
  file.decision = [.init(measure: "education")]
  #expect(evaluator.assess(file).verdict?.procedures.isEmpty == true)
  #expect(evaluator.assess(file).outcome == .conforms)
  file.decision?.append(.init(measure: "warning"))
  #expect(evaluator.assess(file).verdict?.procedures.map(\.step) == [.priorNotice])
}

@Test
func `without a decision only what is owed in any case is named`() {
  var file = large
  file.decision = nil
  #expect(evaluator.assess(file).verdict?.procedures.map(\.step) == [.priorNotice])
  #expect(evaluator.assess(file).findings.isEmpty)
}

@Test(
  arguments: [
    ("2024-03-01", "2026-03-01", "2026-05-30", [FindingCode]()),
    ("2024-03-01", "2026-03-02", "2026-05-31", [.outOfTime]),
    ("2024-03-01", "2024-03-04", "2024-06-02", []),
    ("2024-03-01", "2024-03-04", "2024-06-03", [.late]),
    ("2024-02-29", "2026-02-28", "2026-03-01", []),
    ("2024-02-29", "2026-03-01", "2026-03-01", [.outOfTime]),
  ])
func `the last day of a time limit keeps it`(
  acted: String,
  filed: String,
  decided: String,
  codes: [FindingCode]
) {
  var file = large
  file.dates = [.acted: Day(iso: acted), .filed: Day(iso: filed), .decided: Day(iso: decided)]
    .compactMapValues(\.self)
  #expect(evaluator.assess(file).findings.map(\.code) == codes)
}
