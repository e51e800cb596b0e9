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
      if random.happens(15) { procedure.inForce.from = random.one(of: changes) }
      if random.happens(10) { procedure.inForce.to = Day(number: 19_900) }
      catalog.procedures.append(procedure)
    }
  }

  private mutating func makeRow() -> Procedure.Row {
    let subjects = random.happens(60) ? [] : random.some(of: Subject.allCases, percent: 40)
    let chosen = random.some(of: usedMeasures, percent: 25).prefix(2)
    return Procedure.Row(subjects: subjects, measures: chosen.map { makeTest($0) })
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

  mutating func makeDeadlines() {
    let kinds: [(CaseDate, CaseDate, Int, Deadline.Unit, Bool)] = [
      (.filed, .decided, 90, .days, false), (.acted, .filed, 2, .years, true),
      (.decided, .served, 7, .days, false), (.acted, .filed, 30, .months, true),
    ]
    for (from, to, count, unit, isLimitation) in kinds where random.happens(50) {
      catalog.deadlines.append(
        Deadline(
          from: from,
          to: to,
          count: count,
          unit: unit,
          isLimitation: isLimitation,
          kinds: self.kinds(),
          basis: provision()
        )
      )
    }
  }
}
