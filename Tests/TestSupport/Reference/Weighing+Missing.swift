import SteelyardEvaluator
import SteelyardModel
import SteelyardText

// Step 6: what the verdict comes to while facts are missing.

extension Weighing {
  /// Clause and band as far as they can be told, what is missing, and the reasons.
  mutating func chooseClauseAndBand(by facts: Facts) {
    let completions = Completions(self, facts)
    clause = completions.common.clause
    band = completions.common.band
    verdict.clause = clause.map { $0 + 1 }
    verdict.band = band.map { moved($0) + 1 }
    verdict.grade = band.flatMap { standard?.bands[moved($0)].grade }
    verdict.missing = missingNames(facts, completions)
    if !verdict.missing.isEmpty { verdict.possible = possible(completions) }
    explain(by: facts)
  }

  private func possible(_ completions: Completions) -> [Int] {
    let places = completions.choices.map { standard == nil ? $0.clause : $0.band }
    return Set(places.compactMap { $0 }).sorted().map { $0 + 1 }
  }

  /// The names of the facts that matter, in the order of the catalog.
  private func missingNames(_ facts: Facts, _ completions: Completions) -> [String] {
    let tested = completions.free.indices.filter(completions.matters).map { completions.free[$0] }
    let used = amountFactors(completions).filter { facts.states[$0] == .missing }
    let required = factors(neededFor: facts).filter {
      catalog[$0].isRequired && (try? state(of: $0)) == .missing
    }
    var names: [String] = []
    for reference in Set((tested + used + required).flatMap(toBeStated)).sorted() {
      let name = uncountedYear(of: reference).map { "calendar:\($0)" } ?? catalog[reference].name
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Every computed factor that may decide on the day and has a value.
  func computedValues(_ facts: Facts) -> [ComputedValue] {
    factors(neededFor: facts).sorted().compactMap { reference in
      let factor = catalog[reference]
      guard factor.derivation != nil, case .value(let value)? = try? state(of: reference) else {
        return nil
      }
      return ComputedValue(factor: factor.name, value: factor.type.words(for: value))
    }
  }

  /// Every repetition that may decide on the day and was counted.
  func countedFactors(_ facts: Facts) -> [CountedFactor] {
    factors(neededFor: facts).sorted().compactMap(count(of:))
  }

  /// Every factor that may decide on the day, those that others are computed from included.
  private func factors(neededFor facts: Facts) -> Set<Ref<Factor>> {
    var found = Set(facts.states.keys)
    var new = found
    while !new.isEmpty {
      new = Set(new.flatMap { catalog[$0].derivation?.inputs ?? [] }).subtracting(found)
      found.formUnion(new)
    }
    return found
  }

  /// The factors that the amounts of a clause or band that is still possible depend on.
  private func amountFactors(_ completions: Completions) -> [Ref<Factor>] {
    let clauses = Set(completions.choices.compactMap(\.clause))
    let bands = Set(completions.choices.compactMap(\.band).flatMap { [$0, moved($0)] })
    let terms =
      clauses.flatMap { power.clauses[$0].measures }
      + bands.flatMap { standard?.bands[$0].measures ?? [] }
    return terms.compactMap { $0.amount?.factor }
  }

  /// The factor itself, or the inputs that are missing where it is computed.
  private func toBeStated(_ factor: Ref<Factor>) -> [Ref<Factor>] {
    let inputs = catalog[factor].derivation?.inputs ?? []
    let missing = inputs.filter { (try? state(of: $0)) == .missing }.flatMap(toBeStated)
    return missing.isEmpty ? [factor] : missing
  }
}
