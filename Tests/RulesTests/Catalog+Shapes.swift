import SteelyardModel

// Which shapes a power has is read off its rules, so that the page cannot claim what is not there.

extension Catalog {
  /// The shapes of a power and of the standards that refine it, in order.
  func shapes(of power: Power) -> [Shape] {
    let bands = standards(of: power).flatMap(\.bands)
    let rows = power.clauses.flatMap(\.when) + bands.flatMap(\.when)
    let terms = (power.clauses.map(\.measures) + bands.map(\.measures)).flatMap(\.self)
    let tested = Set(rows.flatMap(\.cells).map(\.factor))
    let used = tested.union(terms.compactMap { $0.amount?.factor }).flatMap(withInputs)
    var shapes = shapes(of: power.kind).union(shapes(of: rows)).union(terms.flatMap(shapes))
    for factor in used.map({ self[$0] }) { shapes.formUnion(self.shapes(of: factor)) }
    if power.clauses.contains(where: { !$0.oneOf.isEmpty }) { shapes.insert(.withoutMoney) }
    if standards(of: power).contains(where: { $0.heavier != nil }) { shapes.insert(.override) }
    if bands.contains(where: { !$0.overrides.isEmpty }) { shapes.insert(.override) }
    if power.basis.contains(where: isExemption) { shapes.insert(.exemptionList) }
    if power.basis.contains(where: { self[$0.instrument].kind == .foreign }) {
      shapes.insert(.foreign)
    }
    return shapes.sorted()
  }

  /// The standards that refine a power, in the order of the catalog.
  func standards(of power: Power) -> [Standard] {
    standards.filter { self[$0.power].id == power.id }
  }

  private func shapes(of kind: Power.Kind) -> Set<Shape> {
    switch kind {
    case .licensing, .approval: [.licensing]
    case .coercion: [.coercion]
    case .levy, .benefit, .reward, .confirmation, .adjudication, .inspection, .requisition:
      [.levyAndBenefit]
    case .penalty, .other: []
    }
  }

  private func shapes(of rows: [Condition]) -> Set<Shape> {
    var shapes: Set<Shape> = []
    for row in rows where row.cells.count > 1 { shapes.insert(.combination) }
    for row in rows where row.cells.count == 1 {
      let factor = self[row.cells[0].factor]
      if factor.type.isQuantity, factor.counter == nil { shapes.insert(.quantity) }
    }
    return shapes
  }

  private func shapes(of term: Term) -> [Shape] {
    var shapes: [Shape] = []
    let measure = self[term.measure]
    if measure.nature == .penalty, measure.unit != .money { shapes.append(.withoutMoney) }
    if measure.id == "late-charge" { shapes.append(.daily) }
    switch term.amount?.form {
    case .share: shapes.append(.share)
    case .times(let factor, _):
      shapes.append([.money, .multiple].contains(self[factor].type.kind) ? .multiple : .perUnit)
      if self[factor].type == .days { shapes.append(.daily) }
    default: break
    }
    return shapes
  }

  private func shapes(of factor: Factor) -> Set<Shape> {
    var shapes: Set<Shape> = []
    if let counter = factor.counter {
      shapes.insert(counter.scope == .subject ? .repetition : .counters)
    }
    if case .score = factor.derivation { shapes.insert(.score) }
    if factor.name == "当事人" { shapes.insert(.subject) }
    if case .choice(let entries, _) = factor.type, entries.contains(where: Self.isOverdue) {
      shapes.insert(.correctionFirst)
    }
    return shapes
  }

  private func withInputs(_ factor: Ref<Factor>) -> [Ref<Factor>] {
    [factor] + (self[factor].derivation?.inputs ?? []).flatMap(withInputs)
  }

  private static func isOverdue(_ entry: String) -> Bool {
    entry.hasPrefix("逾期") || entry.hasPrefix("拒不")
  }

  private func isExemption(_ provision: Provision) -> Bool {
    provision.citation == "行政处罚法 第33条第1款"
  }
}

extension FactorType {
  fileprivate enum Kind { case money, multiple, other }

  fileprivate var kind: Kind {
    switch self {
    case .money: .money
    case .multiple: .multiple
    default: .other
    }
  }

  fileprivate var isQuantity: Bool {
    switch self {
    case .yesNo, .choice, .choices, .text, .date, .event: false
    default: true
    }
  }
}
