import SteelyardArtifact
import SteelyardCompiler
import SteelyardModel
import Testing

private let bit = Interval(lower: .including(0), upper: .including(1))

/// A catalog with one power of one clause.
private func catalog(_ clause: Clause, factors: [Factor] = []) -> Catalog {
  var catalog = Catalog()
  catalog.factors = factors
  catalog.powers = [
    Power(id: "p", name: "", kind: .penalty, volume: Ref(0), clauses: [clause])
  ]
  return catalog
}

private func condition(_ factors: some Sequence<Int>) -> Condition {
  Condition(
    cells: factors.map {
      Condition.Cell(factor: Ref($0), test: SteelyardModel.Test(.values([1]), text: "是"))
    }
  )
}

private func yesNo(_ count: Int) -> [Factor] {
  (0..<count).map { Factor(name: "f\($0)", type: .yesNo, domain: bit) }
}

@Test
func `a power may use 64 factors and no more`() throws {
  let most = catalog(Clause(when: [condition(0..<64)]), factors: yesNo(64))
  #expect(try CompiledCatalog(most).powerCount == 1)
  let tooMany = catalog(Clause(when: [condition(0..<65)]), factors: yesNo(65))
  #expect(throws: LoweringError.tooManyFactors(power: "p")) { try CompiledCatalog(tooMany) }
}

@Test
func `a clause may provide 16 measures and no more`() throws {
  func terms(_ count: Int) -> [Term] {
    (0..<count).map { Term(measure: Ref($0), modality: .may) }
  }
  #expect(try CompiledCatalog(catalog(Clause(measures: terms(16)))).powerCount == 1)
  let tooMany = catalog(Clause(measures: terms(17)))
  #expect(throws: LoweringError.tooManyMeasures(power: "p")) { try CompiledCatalog(tooMany) }
}

@Test
func `a power may take 64 circumstances and no more`() throws {
  func rules(_ count: Int) -> Catalog {
    var rules = catalog(Clause())
    let basis = Provision(instrument: Ref(0), place: "", citation: "")
    rules.circumstances = (0..<count).map {
      Circumstance(
        id: "c\($0)",
        name: "",
        effect: .lighten,
        basis: basis,
        kinds: [.penalty],
        authority: .nation
      )
    }
    rules.powers[0].circumstances = (0..<count).map { Ref($0) }
    return rules
  }
  #expect(try CompiledCatalog(rules(64)).powerCount == 1)
  #expect(throws: LoweringError.tooManyCircumstances(power: "p")) {
    try CompiledCatalog(rules(65))
  }
}

@Test
func `a factor that is computed from itself is refused`() {
  var factors = yesNo(2)
  factors[0].derivation = .sum([Ref(1)])
  factors[1].derivation = .product([Ref(0)], .one)
  let rules = catalog(Clause(when: [condition(0..<1)]), factors: factors)
  #expect(throws: LoweringError.circular(factor: "f0")) { try CompiledCatalog(rules) }
}

@Test
func `a score whose points overflow is refused`() {
  var factors = yesNo(2)
  let always = SteelyardModel.Test(.any, text: "")
  factors[0].derivation = .score(
    base: 0,
    rows: [
      ScoreRow(factor: Ref(1), test: always, points: .max),
      ScoreRow(factor: Ref(1), test: always, points: .max),
    ]
  )
  let rules = catalog(Clause(when: [condition(0..<1)]), factors: factors)
  #expect(throws: LoweringError.scoreTooLarge(factor: "f0")) { try CompiledCatalog(rules) }
}

@Test
func `equivalent texts with different bytes stay apart`() throws {
  var rules = Catalog()
  for id in ["\u{E9}", "e\u{301}"] {
    rules.powers.append(Power(id: id, name: id, kind: .other, volume: Ref(0)))
  }
  let contents = try Lowering.lower(rules)
  #expect(contents.powers[0].id != contents.powers[1].id)
}

@Test
func `the empty catalog is a catalogue`() throws {
  #expect(try CompiledCatalog(Catalog()).powerCount == 0)
}
