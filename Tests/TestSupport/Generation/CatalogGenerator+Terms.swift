import SteelyardModel

// What the clauses provide.

extension CatalogGenerator {
  struct Terms {
    var measures: [Term] = []
    var oneOf: [[Ref<Measure>]] = []
  }

  mutating func terms(by plan: PowerPlan) -> Terms {
    var chosen = random.some(of: plan.measures, percent: 80)
    if chosen.isEmpty { chosen = [plan.measures[0]] }
    var terms = Terms()
    for measure in random.shuffled(chosen) {
      let modality = random.one(Term.Modality.must, .must, .must, .may, .may, .mustNot)
      let hasNone = catalog[measure].unit == .none || modality == .mustNot || random.happens(12)
      let amount = hasNone ? nil : statutoryAmount(catalog[measure].unit, plan)
      terms.measures.append(Term(measure: measure, modality: modality, amount: amount))
    }
    group(&terms)
    // Clauses and bands list their measures in the order of the catalog.
    terms.measures.sort { $0.measure < $1.measure }
    return terms
  }

  /// Makes some of the measures exclude each other.
  private mutating func group(_ terms: inout Terms) {
    var free = random.shuffled(
      terms.measures.indices.filter { terms.measures[$0].modality != .mustNot }
    )
    while free.count >= 2, random.happens(35) {
      let members = free.prefix(random.count(2...3)).sorted()
      free.removeFirst(members.count)
      terms.oneOf.append(members.map { terms.measures[$0].measure }.sorted())
      for member in members { terms.measures[member].modality = .oneOf }
    }
  }

  /// An amount in numbers, or so much for each step of a factor.
  private mutating func statutoryAmount(_ unit: Measure.Unit, _ plan: PowerPlan) -> Amount {
    if random.happens(unit.currency != nil ? 40 : size.isStrict ? 0 : 8),
      let scale = random.one(of: plan.scales)
    {
      return timesAmount(unit, scale)
    }
    return fixedAmount(unit)
  }

  private mutating func fixedAmount(_ unit: Measure.Unit) -> Amount {
    let step = unit.usualStep
    let least = random.happens(25) ? 0 : random.number(1...20) * step
    let most = random.happens(6) ? nil : least + random.number(1...40) * step
    var ends = Amount.Ends(least: least, most: random.happens(6) ? least : most)
    if most != least, random.happens(10) { ends.includesLeast = false }
    if most != nil, most != ends.least, random.happens(10) { ends.includesMost = false }
    if ends.least == ends.most { (ends.includesLeast, ends.includesMost) = (true, true) }
    let amount = Amount(.between(ends), text: "")
    return amount.described(unit: unit)
  }

  private mutating func timesAmount(_ unit: Measure.Unit, _ scale: Ref<Factor>) -> Amount {
    let perStep = ratioPerStep(unit, catalog[scale].type)
    let least = random.number(0...5)
    let most = least + random.number(1...15)
    var ends = Amount.Ends(
      least: perStep.multiplied(by: Ratio(least)) ?? .zero,
      most: random.happens(5) ? nil : perStep.multiplied(by: Ratio(most))
    )
    if !size.isStrict, random.happens(8) { ends.includesLeast = false }
    if !size.isStrict, random.happens(8) { ends.includesMost = false }
    var amount = Amount(.times(scale, ends), text: "")
    if random.happens(25) { amount.floor = random.number(1...10) * unit.usualStep }
    if random.happens(25) { amount.cap = random.number(10...60) * unit.usualStep }
    let isFraction = perStep.denominator > 1
    if isFraction && (size.isStrict || random.happens(70)) || random.happens(10) {
      amount.rounding = rounding(unit)
    }
    return amount.described(unit: unit)
  }

  /// What one step of a factor adds to a measure, of the size that occurs.
  private mutating func ratioPerStep(_ unit: Measure.Unit, _ type: FactorType) -> Ratio {
    guard unit.currency != nil else { return random.one(.one, Ratio(1, 2) ?? .one) }
    switch type.currency == nil ? type : .money {
    case .money: return random.one(.one, Self.hundredth, Ratio(1, 2) ?? .one, Ratio(1, 24) ?? .one)
    case .quantity: return random.one(Ratio(100), Ratio(10_000), Ratio(1, 3) ?? .one)
    case .percent, .multiple, .count, .days, .workingDays, .months, .years, .date, .event, .yesNo,
      .choice,
      .choices, .text:
      return random.one(Ratio(10_000), Ratio(100_000))
    }
  }

  mutating func rounding(_ unit: Measure.Unit) -> Rounding {
    // The compiler's proof about wider steps may refuse what is sound, because it is wider than need be.
    let isWide = unit.currency != nil && !size.isStrict
    let step: Int64 = isWide ? random.one(1, 100, 100, 10_000) : 1
    return Rounding(step: step, mode: random.one(of: Rounding.Mode.allCases) ?? .down)
  }
}

extension Measure.Unit {
  /// A round number of the measure's smallest unit.
  var usualStep: Int64 {
    switch self {
    case .money, .foreignMoney: 50_000
    case .percent, .multiple: 100
    case .none, .days, .workingDays, .months, .years, .points, .count: 1
    }
  }
}
