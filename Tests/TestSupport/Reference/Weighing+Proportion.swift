import SteelyardEvaluator
import SteelyardModel

// Whether the decision seems out of proportion, which is advice.

extension Weighing {
  /// Every alarm that the decision gives, of each sort those of the nearest authority.
  mutating func warnOfProportion(by facts: Facts, on day: Day) {
    guard let decision = file.decision else { return }
    for rule in proportions(on: day) {
      let measure = catalog[rule.measure].id
      let imposed = decision.filter { $0.measure == measure && $0.amount != 0 }
      guard let first = imposed.first, let code = alarm(rule, first.amount, facts) else {
        continue
      }
      report(code, severity: .advice, measure: measure)
    }
  }

  /// Of those of one sort the ones that name the power, else all; of these the nearest authority's.
  private func proportions(on day: Day) -> [Proportion] {
    let authority = file.authority ?? catalog[power.volume].authority.root
    let applying = catalog.proportions.filter {
      isMeant(by: $0.kinds, $0.powers) && $0.inForce.contains(day)
        && $0.authority.governs(authority)
    }
    return applying.filter { rule in
      let rivals = applying.filter { $0.rule == rule.rule }
      let named = rivals.filter { !$0.powers.isEmpty }
      let closest = named.isEmpty ? rivals : named
      let nearest = Self.nearest(to: authority, among: closest.map(\.authority))
      return rule.powers.isEmpty == named.isEmpty && rule.authority == nearest
    }
  }

  private func alarm(_ rule: Proportion, _ amount: Int64?, _ facts: Facts) -> FindingCode? {
    switch rule.alarm {
    case .excess(let names, let over):
      guard let amount, let greatest = greatest(names, facts), greatest > 0 else { return nil }
      let (most, isTooLarge) = greatest.multipliedReportingOverflow(by: Int128(over))
      guard !isTooLarge else { return nil }
      return Int128(amount) * 100 > most ? .outOfProportion : nil
    case .tinyValue(let names, let under):
      guard let greatest = greatest(names, facts), greatest < Int128(under) else { return nil }
      let lenient: Set<Circumstance.Effect> = [
        .exempt, .mayExempt, .mitigate, .lightenOrMitigate, .lighten,
      ]
      let rejected = listed.filter { file.examined[$0.id]?.contains { !$0.isWhitespace } ?? false }
      return isExempt || (counted + rejected).contains { lenient.contains($0.effect) }
        ? nil : .leniencyNotExamined
    case .aggravation(let grades):
      guard let place = verdict.band, let bands = standard?.bands,
        grades.contains(bands[place - 1].grade)
      else { return nil }
      let all = power.circumstances.map { catalog[$0] }
      guard all.contains(where: { $0.effect == .aggravate }) else { return nil }
      return isHeavy ? nil : .aggravationWithoutGround
    }
  }

  /// The greatest of some facts that count the money of the power; nil where it uses none of them, or one is not known.
  private func greatest(_ names: [String], _ facts: Facts) -> Int128? {
    let currency = catalog.currency(of: power)
    let used = factorsOfPower.filter {
      names.contains(catalog[$0].name) && catalog[$0].type.currency == currency
    }
    let values = used.map { reference -> Int64? in
      if catalog[reference].derivation != nil { return computedValue(reference, facts) }
      guard case .value(let value) = file.facts[catalog[reference].name] else { return nil }
      return value
    }
    let known = values.compactMap(\.self)
    return known.count == values.count ? known.max().map { Int128($0) } : nil
  }

  /// What a derived factor comes to, where the clauses in force or the standard use it, directly or through others.
  private func computedValue(_ reference: Ref<Factor>, _ facts: Facts) -> Int64? {
    var used = Set(facts.states.keys)
    var new = used
    while !new.isEmpty {
      new = Set(new.flatMap { catalog[$0].derivation?.inputs ?? [] }).subtracting(used)
      used.formUnion(new)
    }
    guard used.contains(reference), case .value(let value)? = try? state(of: reference) else {
      return nil
    }
    return value
  }
}
