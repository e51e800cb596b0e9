import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// Seeds of small catalogs, each with cases of its own.
private let seeds = Array(UInt64(1)...60)

@Test(arguments: seeds)
func `the same seed gives the same catalog and the same cases`(seed: UInt64) {
  var (first, second) = (CatalogGenerator(seed: seed), CatalogGenerator(seed: seed))
  let catalog = first.makeCatalog()
  #expect(catalog == second.makeCatalog())
  var (left, right) = (
    CaseGenerator(catalog: catalog, seed: seed), CaseGenerator(catalog: catalog, seed: seed)
  )
  for _ in 0..<5 { #expect(left.makeCase() == right.makeCase()) }
}

@Test(arguments: seeds)
func `a generated catalog has one clause and one band for all facts`(seed: UInt64) {
  var generator = CatalogGenerator(seed: seed)
  let catalog = generator.makeCatalog()
  var cases = CaseGenerator(catalog: catalog, seed: seed)
  let evaluator = ReferenceEvaluator(catalog: catalog)
  for _ in 0..<60 {
    let file = cases.makeCase()
    let assessment = evaluator.assess(file)
    guard let verdict = assessment.verdict, verdict.missing.isEmpty, verdict.lawDay != nil,
      !assessment.findings.contains(where: { $0.code == .notInForce }),
      assessment.outcome != .unreadable
    else { continue }
    #expect(verdict.clause != nil)
    #expect((verdict.band != nil) == (verdict.standard != nil))
  }
}

@Test
func `generated cases reach every outcome, finding and choice of standard`() {
  var outcomes: [Outcome: Int] = [:]
  var codes: [FindingCode: Int] = [:]
  var choices: [StandardChoice: Int] = [:]
  for seed in seeds {
    var generator = CatalogGenerator(seed: seed)
    let catalog = generator.makeCatalog()
    var cases = CaseGenerator(catalog: catalog, seed: seed)
    for _ in 0..<60 {
      let assessment = ReferenceEvaluator(catalog: catalog).assess(cases.makeCase())
      outcomes[assessment.outcome, default: 0] += 1
      for finding in assessment.findings { codes[finding.code, default: 0] += 1 }
      if let verdict = assessment.verdict { choices[verdict.standardChosen, default: 0] += 1 }
    }
  }
  for outcome in Outcome.allCases { #expect(outcomes[outcome] != nil, "\(outcome)") }
  // These two take several powers or decisions, which the tests of joint cases make.
  let single = Set(FindingCode.allCases).subtracting([.finedTwice, .finedUnderLighter])
  for code in single { #expect(codes[code] != nil, "\(code)") }
  #expect(choices.count == 5)
}
