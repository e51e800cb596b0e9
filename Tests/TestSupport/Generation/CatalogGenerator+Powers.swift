import SteelyardModel

// Powers with clauses that leave nothing out and have nothing in common, on every day.

extension CatalogGenerator {
  mutating func makePower(_ number: Int) {
    let volume = random.count(0...(catalog.volumes.count - 1))
    let plan = makePlan(volume: volume)
    let kind = random.happens(80) ? .penalty : random.one(of: Power.Kind.allCases) ?? .other
    var power = Power(
      id: "p\(String(100_000 + number).dropFirst())",
      name: "事项\(number)",
      kind: kind,
      volume: Ref(volume),
      basis: [provision(ofLaw: true)]
    )
    if random.happens(30) { power.inForce.from = Day(number: 18_400) }
    if random.happens(20) {
      // A clause that begins after its power has ended could never apply.
      let last = Day(number: 20_400)
      power.inForce.to = size.isStrict ? last : random.one(of: changes + [last, last])
      if random.happens(50) { power.repealed = provision(ofLaw: true) }
    }
    power.circumstances = circumstances(of: power)
    power.clauses = clauses(by: plan, in: power.inForce)
    catalog.powers.append(power)
    plans.append(plan)
  }

  /// The circumstances of its kind that were listed above or below it, or just some of them.
  private mutating func circumstances(of power: Power) -> [Ref<Circumstance>] {
    let issuer = catalog[power.volume].authority
    let all = catalog.circumstances.indices.filter { index in
      let circumstance = catalog.circumstances[index]
      let lister = circumstance.authority
      return circumstance.kinds.contains(power.kind)
        && (lister.governs(issuer) || issuer.governs(lister))
    }
    // What matters for time limits only stands for every power of its kind.
    let chosen = Set(random.happens(70) ? all : random.some(of: all, percent: 60))
    return all.filter { chosen.contains($0) || catalog.circumstances[$0].effect == .timing }
      .map(Ref.init)
  }

  private mutating func makePlan(volume: Int) -> PowerPlan {
    let factors = makeFactors(size.factors, volume: volume)
    var score = factors.first(where: isScore)
    if random.happens(20) { score = makeScore(volume: volume) }
    var scales = factors.filter(isScale)
    if random.happens(40) || scales.isEmpty {
      var factor = Factor(
        name: name("计罚基数", volume: volume),
        type: random.one(.money, .quantity(unit: "吨", grain: Self.hundredth), .days),
        domain: Interval(lower: .including(0), upper: .unbounded)
      )
      if random.happens(30) { factor.unknown = .takenAs(0) }
      scales.append(add(factor, volume: volume))
    }
    let fine = Ref<Measure>(0)
    let others = random.shuffled(catalog.measures.indices.dropFirst().map(Ref<Measure>.init))
    let chosen = Array(others.prefix(random.count(0...5)))
    let measures = random.happens(90) ? [fine] + chosen : chosen + [others[0]]
    return PowerPlan(
      factors: factors,
      score: score.flatMap { isScore($0) ? $0 : nil },
      scales: scales,
      measures: Array(Set(measures)).sorted()
    )
  }

  private func isScore(_ reference: Ref<Factor>) -> Bool {
    guard case .score = catalog[reference].derivation else { return false }
    return catalog[reference].unknown != .branch
  }

  private func isScale(_ reference: Ref<Factor>) -> Bool {
    let factor = catalog[reference]
    switch factor.type {
    case .money, .quantity, .count, .days, .multiple:
      return factor.domain.least >= 0 && factor.unknown != .branch
    case .percent, .workingDays, .months, .years, .date, .event, .yesNo, .choice, .choices, .text:
      return false
    }
  }

  // MARK: Clauses

  /// Clauses for all the days of a power; some change with the law.
  private mutating func clauses(by plan: PowerPlan, in period: Period) -> [Clause] {
    let first = clauses(by: plan)
    guard random.happens(35), let day = random.one(of: changes), let before = day.adding(days: -1)
    else { return first }
    if random.happens(50) {
      let second = clauses(by: plan)
      return first.map { $0.inForce(to: before) } + second.map { $0.inForce(from: day) }
    }
    let changed = random.count(0...(first.count - 1))
    var later = first[changed].inForce(from: day)
    let terms = terms(by: plan)
    (later.measures, later.oneOf) = (terms.measures, terms.oneOf)
    var all = first
    all[changed] = first[changed].inForce(to: before)
    all.insert(later, at: random.count(0...all.count))
    return all
  }

  private mutating func clauses(by plan: PowerPlan) -> [Clause] {
    let tested = random.some(of: plan.factors, percent: 75)
    return whens(random.count(size.clauseBoxes), of: tested, atLeast: 1).map { rows in
      let terms = terms(by: plan)
      return Clause(
        when: rows,
        measures: terms.measures,
        oneOf: terms.oneOf,
        basis: random.happens(50) ? provision(ofLaw: true) : nil
      )
    }
  }

  /// Cuts the space into boxes, and puts them together again as lists of rows.
  mutating func whens(_ count: Int, of factors: [Ref<Factor>], atLeast least: Int) -> [[Condition]]
  {
    let tiles = Box(factors, in: catalog).tiles(
      count,
      in: catalog,
      isStrict: size.isStrict,
      by: &random
    )
    let groups = min(tiles.count, max(least, random.count(1...max(1, tiles.count))))
    var rows: [[Condition]] = Array(repeating: [], count: groups)
    for (place, tile) in random.shuffled(tiles).enumerated() {
      let row = tile.row(in: catalog, isStrict: size.isStrict, by: &random)
      let group = place < groups ? place : random.count(0...(groups - 1))
      rows[group].append(row)
    }
    return rows.map { rows in
      rows.contains(where: \.cells.isEmpty) && (size.isStrict || random.happens(50)) ? [] : rows
    }
  }
}

extension Clause {
  fileprivate func inForce(from: Day? = nil, to: Day? = nil) -> Clause {
    var clause = self
    clause.inForce = Period(from: from, to: to)
    return clause
  }
}
