import SteelyardModel

// What the bands make of the statutory terms.

extension CatalogGenerator {
  /// Terms for some of the measures of a power; the place of the band says how heavy they are.
  mutating func bandTerms(of power: Ref<Power>, at place: Int, of count: Int) -> [Term] {
    let clauses = catalog[power].clauses
    let score = plans[power.index].score
    let measures = Set(clauses.flatMap(\.measures).map(\.measure)).sorted().filter { measure in
      !size.isStrict || clauses.allSatisfy { $0.measures.contains { $0.measure == measure } }
    }
    var terms: [Term] = []
    var taken: Set<Ref<Measure>> = []
    for measure in random.some(of: measures, percent: 80) where !taken.contains(measure) {
      let statutory = clauses.compactMap { clause in
        clause.measures.first { $0.measure == measure }
      }
      guard let modality = bandModality(statutory.map(\.modality)) else { continue }
      let isForbidden = size.isStrict && modality == .mustNot
      let amount =
        isForbidden
        ? nil : bandAmount(catalog[measure].unit, statutory, score, at: place, of: count)
      if amount == nil, statutory.contains(where: { $0.modality == .oneOf }), random.happens(50) {
        continue
      }
      terms.append(Term(measure: measure, modality: modality, amount: amount))
      // Of a group at most one is made a must.
      for group in clauses.flatMap(\.oneOf) where group.contains(measure) {
        taken.formUnion(group)
      }
    }
    return terms
  }

  /// A modality that is no more lenient than the law, or nil where the band says nothing.
  private mutating func bandModality(_ statutory: [Term.Modality]) -> Term.Modality? {
    if !size.isStrict, random.happens(5) { return random.one(.must, .may, .mustNot) }
    if statutory.contains(.mustNot) { return nil }
    if statutory.contains(.must) || statutory.contains(.oneOf) { return .must }
    return random.one(.must, .may, .mustNot)
  }

  /// An amount inside the statutory range of every clause that has the measure.
  private mutating func bandAmount(
    _ unit: Measure.Unit,
    _ statutory: [Term],
    _ score: Ref<Factor>?,
    at place: Int,
    of count: Int
  ) -> Amount? {
    let amounts = statutory.compactMap(\.amount)
    guard unit != .none, amounts.count == statutory.count, random.happens(85) else { return nil }
    if random.happens(25), let amount = between(unit, amounts) { return amount }
    if random.happens(40), let amount = times(unit, amounts) { return amount }
    guard amounts.allSatisfy(\.hasMost) else { return nil }
    return share(unit, score, at: place, of: count)
  }

  private mutating func between(_ unit: Measure.Unit, _ amounts: [Amount]) -> Amount? {
    var (low, high) = (Int64.min, Int64.max)
    for amount in amounts {
      guard case .between(let ends) = amount.form else { return nil }
      low = max(low, ends.includesLeast ? ends.least : ends.least + 1)
      high = min(high, ends.most.map { ends.includesMost ? $0 : $0 - 1 } ?? low + 90)
    }
    guard low <= high else { return nil }
    let least = random.number(low...high)
    let ends = Amount.Ends(least: least, most: random.number(least...high))
    return Amount(.between(ends), text: "").described(unit: unit)
  }

  private mutating func times(_ unit: Measure.Unit, _ amounts: [Amount]) -> Amount? {
    guard let first = amounts.first, Set(amounts).count == 1,
      case .times(let factor, let ends) = first.form, let most = ends.most,
      let sum = ends.least.adding(most), let middle = sum.divided(by: Ratio(2))
    else { return nil }
    var amount = first
    let isLower = random.happens(50)
    amount.form = .times(
      factor,
      Amount.Ends(
        least: isLower ? ends.least : middle,
        most: isLower ? middle : most,
        includesLeast: !isLower || ends.includesLeast,
        includesMost: isLower || ends.includesMost
      )
    )
    return amount.described(unit: unit)
  }

  private mutating func share(
    _ unit: Measure.Unit,
    _ score: Ref<Factor>?,
    at place: Int,
    of count: Int
  ) -> Amount {
    let (low, high) = (Int64(place * 100 / count), Int64((place + 1) * 100 / count))
    var form = Amount.Form.share(
      Amount.Ends(
        least: Ratio(low, 100) ?? .zero,
        most: Ratio(high, 100) ?? .one,
        includesLeast: size.isStrict || !random.happens(10),
        includesMost: size.isStrict || !random.happens(10)
      )
    )
    let step = Ratio(1, 10_000) ?? .zero
    if random.happens(20), let score {
      form =
        size.isStrict || random.happens(70)
        ? .position(score, step: step) : .shareOfMost(score, step: step)
    }
    var amount = Amount(form, text: "")
    if case .share = form, unit.currency != nil, random.happens(70) {
      return amount.described(unit: unit)
    }
    if size.isStrict || random.happens(85) { amount.rounding = rounding(unit) }
    if !size.isStrict, random.happens(8) { amount.cap = random.number(5...50) * unit.usualStep }
    return amount.described(unit: unit)
  }
}

extension Amount {
  /// Whether the provision sets an upper end.
  fileprivate var hasMost: Bool {
    switch form {
    case .between(let ends): cap != nil || ends.most != nil
    case .times(_, let ends): cap != nil || ends.most != nil
    case .share, .position, .shareOfMost: true
    }
  }
}
