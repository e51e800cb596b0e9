import SteelyardEvaluator
import SteelyardModel

// Steps 8 and 9: the statutory range and the benchmark.

extension Weighing {
  /// What the clause provides, what the band makes of it, and what circumstances make of that.
  mutating func weighAmounts(by facts: Facts) throws(NotExact) {
    guard let clause else { return }
    let provided = power.clauses[clause]
    let applied = band.flatMap { standard?.bands[moved($0)] }
    var statutory: [WeighedMeasure] = []
    var benchmark: [WeighedMeasure] = []
    for term in provided.measures {
      let lawful = try weigh(term, statutory: nil, facts)
      let refined = applied?.measures.first { $0.measure == term.measure }
      statutory.append(lawful)
      benchmark.append(
        try refined.map { term throws(NotExact) in
          try weigh(term, statutory: lawful, facts)
        } ?? lawful
      )
    }
    verdict.statutory = statutory
    verdict.benchmark = benchmark
    chooseOne(of: provided.oneOf, by: applied)
    widen()
    spare()
  }

  /// One term with its amount; where a band's term has none, the statutory range stands.
  private func weigh(
    _ term: Term,
    statutory: WeighedMeasure?,
    _ facts: Facts
  ) throws(NotExact) -> WeighedMeasure {
    let measure = catalog[term.measure]
    let calculation = AmountCalculation(
      statutory: statutory?.range,
      values: facts.known,
      measure: measure.id
    )
    let range = try term.amount.map { amount throws(NotExact) in try calculation.range(of: amount) }
    return WeighedMeasure(
      measure: measure.id,
      unit: measure.unit.in(catalog[power.volume].currency),
      modality: term.modality,
      range: range ?? statutory?.range,
      text: term.amount?.text ?? statutory?.text ?? ""
    )
  }

  /// A band that makes one of a group a must forbids the others.
  private mutating func chooseOne(of groups: [[Ref<Measure>]], by band: Band?) {
    let musts = Set((band?.measures ?? []).filter { $0.modality == .must }.map(\.measure))
    for group in groups {
      guard let chosen = group.first(where: musts.contains) else { continue }
      let others = group.filter { $0 != chosen }.map { catalog[$0].id }
      for index in verdict.benchmark.indices
      where others.contains(verdict.benchmark[index].measure) {
        verdict.benchmark[index].modality = .mustNot
      }
    }
  }

  /// Opens the benchmark to the statutory end on the side a circumstance points to.
  private mutating func widen() {
    let opensLeast = isLight && standard?.lighten == .widen
    let opensMost = isHeavy && standard?.aggravate == .widen
    for index in verdict.benchmark.indices {
      guard let lawful = verdict.statutory[index].range else { continue }
      if opensLeast { verdict.benchmark[index].range?.least = lawful.least }
      if opensMost { verdict.benchmark[index].range?.most = lawful.most }
    }
  }

  /// What mitigating and exempting circumstances leave of the penalties.
  private mutating func spare() {
    for index in verdict.statutory.indices where isPenalty(verdict.statutory[index].measure) {
      if isMitigated || mayBeExempt {
        verdict.statutory[index].modality.becomeOptional()
        verdict.benchmark[index].modality.becomeOptional()
      }
      if isMitigated { verdict.benchmark[index].range?.least = 0 }
      if isExempt {
        verdict.statutory[index].modality = .mustNot
        verdict.statutory[index].range = nil
        verdict.benchmark[index].modality = .mustNot
        verdict.benchmark[index].range = nil
      }
    }
  }

  func isPenalty(_ id: String) -> Bool {
    catalog.measures.contains { $0.id == id && $0.nature == .penalty }
  }
}

extension Term.Modality {
  /// Must and one-of become may.
  fileprivate mutating func becomeOptional() {
    switch self {
    case .must, .oneOf: self = .may
    case .may, .mustNot: break
    }
  }
}
