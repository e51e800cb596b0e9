import SteelyardModel

// What decisions owe, and by when.

extension CatalogGenerator {
  mutating func makeProcedures() {
    for volume in volumes(size.procedures) {
      let rows = (0..<random.count(0...3)).map { _ in makeRow() }
      var procedure = Procedure(
        step: random.one(of: Step.allCases) ?? .served,
        kinds: kinds(),
        when: rows,
        basis: provision(),
        authority: issuer(volume)
      )
      if random.happens(15) { procedure.powers = somePowers() }
      if random.happens(15) { procedure.inForce.from = random.one(of: changes) }
      if random.happens(10) { procedure.inForce.to = Day(number: 19_900) }
      catalog.procedures.append(procedure)
    }
  }

  /// The identifiers of some powers.
  mutating func somePowers() -> [String] {
    random.some(of: catalog.powers.map(\.id), percent: 50)
  }

  mutating func makeRow() -> Procedure.Row {
    let subjects = random.happens(60) ? [] : random.some(of: Subject.allCases, percent: 40)
    let chosen = random.some(of: usedMeasures, percent: 25).prefix(2)
    let circumstances = catalog.circumstances.indices.filter { _ in random.happens(5) }
    return Procedure.Row(
      subjects: subjects,
      measures: chosen.map { makeTest($0) },
      circumstances: circumstances.map {
        Procedure.CircumstanceTest(Ref($0), counts: random.happens(50))
      }
      .sorted { $0.counts && !$1.counts }
    )
  }

  /// The measures that some clause provides for.
  private var usedMeasures: [Ref<Measure>] {
    Set(catalog.powers.flatMap(\.clauses).flatMap(\.measures).map(\.measure)).sorted()
  }

  private mutating func makeTest(_ measure: Ref<Measure>) -> Procedure.MeasureTest {
    let unit = catalog[measure].unit
    guard unit != .none, random.happens(70) else {
      return Procedure.MeasureTest(measure: measure, interval: .all, text: "不限")
    }
    let least = random.number(0...30) * unit.usualStep
    let lower: Interval.End = random.one(.including(least), .including(least), .excluding(least))
    let upper: Interval.End =
      random.happens(15) ? .excluding(least + 20 * unit.usualStep) : .unbounded
    let interval = Interval(lower: lower, upper: upper)
    let type = unit.valueType ?? .money
    let factor = Factor(name: "", type: type, domain: .all)
    let words = TestWording(factor: factor).test(.interval(interval)).text
    return Procedure.MeasureTest(measure: measure, interval: interval, text: words)
  }
}
