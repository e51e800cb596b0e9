import SteelyardModel

// Alarms about decisions out of proportion, at several places in the tree of authorities.

extension CatalogGenerator {
  mutating func makeProportions() {
    for volume in volumes(0...5) {
      guard let alarm = alarm(of: volume) else { continue }
      let isExcess = if case .excess = alarm { true } else { false }
      let measures = catalog.measures.indices.filter {
        !isExcess || catalog.measures[$0].unit.currency != nil
      }
      let kinds = kinds()
      let named = random.happens(25) ? random.one(of: catalog.powers.map(\.id)) : nil
      catalog.proportions.append(
        Proportion(
          alarm: alarm,
          measure: Ref(random.happens(80) ? 0 : random.one(of: Array(measures)) ?? 0),
          kinds: named != nil && random.happens(50) ? [] : kinds,
          powers: named.map { [$0] } ?? [],
          basis: provision(),
          authority: issuer(volume),
          inForce: catalog.volumes[volume].inForce
        )
      )
    }
  }

  private mutating func alarm(of volume: Int) -> Proportion.Alarm? {
    let grades = Set(
      catalog.standards.filter { $0.volume == Ref(volume) }.flatMap(\.bands).map(\.grade)
    )
    let money = moneyFactors(of: volume)
    switch random.one(of: Proportion.Rule.allCases) {
    case .excess where !money.isEmpty:
      return .excess(of: chosen(money), over: random.number(1...3_000))
    case .tinyValue where !money.isEmpty:
      return .tinyValue(
        of: chosen(money),
        under: random.number(1...(random.happens(50) ? 2_000_000 : 2_000_000_000))
      )
    default:
      let all = grades.sorted()
      guard !all.isEmpty else { return nil }
      return .aggravation(grades: all.filter { _ in random.happens(60) } + [all[0]])
    }
  }

  private mutating func chosen(_ names: [String]) -> [String] {
    let some = random.some(of: names, percent: 60)
    return some.isEmpty ? [names[0]] : some
  }

  /// The factors of a volume that its rules use and that count its money.
  private func moneyFactors(of volume: Int) -> [String] {
    let currency = catalog.volumes[volume].currency
    let powers = catalog.powers.filter { $0.volume == Ref(volume) }
    let cells = powers.flatMap(\.clauses).flatMap(\.when).flatMap(\.cells)
    let used = Set(
      cells.map(\.factor)
        + powers.flatMap(\.clauses).flatMap(\.measures).compactMap { $0.amount?.factor }
    )
    return used.sorted().map { catalog[$0] }.filter { $0.type.currency == currency }.map(\.name)
  }
}
