import SteelyardEvaluator
import SteelyardModel

// Step 3: what is known of each factor.

extension Weighing {
  /// The name under which every volume knows the kind of subject.
  static let subjectFactor = "当事人"

  /// Whether every stated value lies in the domain of its factor.
  mutating func readsEveryValue() -> Bool {
    let outside =
      factorsOfPower.contains { reference in
        guard case .value(let value) = file.facts[catalog[reference].name] else { return false }
        return catalog[reference].derivation == nil && !catalog[reference].allows(value)
      }
      || factorsOfPower.contains { reference in
        guard let count = count(of: reference) else { return false }
        return !catalog[reference].allows(count.least) || !catalog[reference].allows(count.most)
      }
    isUnreadable = outside
    return !outside
  }

  /// What the case states, else the default, else nothing.
  private func stated(_ factor: Factor) -> FactState {
    switch file.facts[factor.name] {
    case .value(let value): return .value(value)
    case .unknown: return FactState(unknownBy: factor.unknown)
    case .text, nil: break
    }
    if factor.name == Self.subjectFactor, let subject = file.subject,
      let position = Subject.allCases.firstIndex(of: subject)
    {
      return .value(Int64(position))
    }
    if let date = factor.defaultDate, let day = file.dates[date],
      factor.allows(Int64(day.number))
    {
      return .value(Int64(day.number))
    }
    return factor.defaultValue.map(FactState.value) ?? .missing
  }

  /// What is known of a factor, stated or computed.
  func state(of reference: Ref<Factor>) throws(NotExact) -> FactState {
    let factor = catalog[reference]
    guard let derivation = factor.derivation else {
      return count(of: reference).map { counted($0, factor) } ?? stated(factor)
    }
    var states: [FactState] = []
    for input in derivation.inputs { states.append(try state(of: input)) }
    if states.contains(.missing) { return .missing }
    if let point = Self.point(derivation.inputs, states),
      uncountedYear(of: derivation, at: point) != nil
    {
      return .missing
    }
    guard let point = Self.point(derivation.inputs, states),
      let value = try Arithmetic(catalog: catalog, day: lawDay, calendar: calendar)
        .value(of: factor, derivation, at: point)
    else { return FactState(unknownBy: factor.unknown) }
    guard factor.allows(value) else { throw NotExact() }
    return .value(value)
  }

  /// The values of the inputs, or nil where one of them is unknown.
  static func point(_ inputs: [Ref<Factor>], _ states: [FactState])
    -> [Ref<Factor>: Int64]?
  {
    var point: [Ref<Factor>: Int64] = [:]
    for (input, state) in zip(inputs, states) {
      guard case .value(let value) = state else { return nil }
      point[input] = value
    }
    return point
  }

  /// What is known of every factor that may decide on a day, those that others are computed from included.
  func readFacts(on day: Day) throws(NotExact) -> Facts {
    let clauses = power.clauses.indices.filter { power.clauses[$0].inForce.contains(day) }
    var facts = Facts(clauses: clauses, states: [:])
    let terms =
      clauses.flatMap { power.clauses[$0].measures }
      + (standard?.bands ?? [])
      .flatMap(\.measures)
    let tested =
      (clauses.flatMap { power.clauses[$0].when } + (standard?.bands ?? []).flatMap(\.when))
      .flatMap(\.cells)
    for reference in tested.map(\.factor) + terms.compactMap({ $0.amount?.factor }) {
      facts.states[reference] = try state(of: reference)
    }
    for cell in tested { facts.tests[cell.factor, default: []].append(cell.test.form) }
    return facts
  }

  /// Every factor that some clause or standard of the power uses, in the order of the catalog.
  var factorsOfPower: [Ref<Factor>] {
    let bands = catalog.standards.filter { $0.power == powerReference }.flatMap(\.bands)
    let rows = power.clauses.flatMap(\.when) + bands.flatMap(\.when)
    let terms = power.clauses.flatMap(\.measures) + bands.flatMap(\.measures)
    var found = Set(rows.flatMap(\.cells).map(\.factor) + terms.compactMap { $0.amount?.factor })
    var new = found
    while !new.isEmpty {
      new = Set(new.flatMap { catalog[$0].derivation?.inputs ?? [] }).subtracting(found)
      found.formUnion(new)
    }
    return found.sorted()
  }
}

extension Factor {
  /// Whether a value can occur; the least of all numbers stands for *unknown* and never does.
  fileprivate func allows(_ value: Int64) -> Bool {
    domain.contains(value) && value != .min
  }
}
