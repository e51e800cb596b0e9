import SteelyardArtifact
import SteelyardModel
package import SteelyardText

/// A factor that the rules compute from the facts of one case, with what went into it.
package struct ComputedFactor: Hashable, Sendable {
  /// The points one fact adds to a score.
  package struct Points: Hashable, Sendable {
    /// The fact.
    package var factor: String
    /// How many.
    package var points: Bilingual
  }

  /// Its name.
  package var name: String
  /// Its value.
  package var value: Bilingual
  /// What a score begins with; nil for any other factor.
  package var base: Bilingual?
  /// What each fact adds to a score; empty for any other factor.
  package var points: [Points]
}

extension PowerView {
  /// The factors that are computed, for one case; those whose inputs are missing are left out.
  package func computedFactors(for file: CaseFile) -> [ComputedFactor] {
    var bound = BoundCase()
    guard catalog.bind(file, power: position, into: &bound) else { return [] }
    var weighing = Weighing()
    catalog.weigh(&bound, into: &weighing)
    let statute = catalog.tables.statute(ofPower: position)
    let first = Int(statute.firstDerivation)
    return (first..<first + Int(statute.derivationCount)).compactMap { place in
      computed(catalog.tables.derivations[place], &weighing.facts)
    }
  }

  private func computed(
    _ row: DerivationRow,
    _ facts: inout Weighing.Facts
  ) -> ComputedFactor? {
    let slot = Int(row.slot)
    guard facts.known >> UInt64(slot) & 1 == 1 else { return nil }
    let factor = FactorView(catalog: catalog, power: position, slot: slot)
    let type = factor.type
    let isScore = row.operation == DerivationRow.score
    return ComputedFactor(
      name: factor.name,
      value: type.words(for: facts.values[slot]),
      base: isScore ? type.words(for: row.numerator) : nil,
      points: isScore ? points(row, &facts, type) : []
    )
  }

  private func points(
    _ row: DerivationRow,
    _ facts: inout Weighing.Facts,
    _ type: FactorType
  ) -> [ComputedFactor.Points] {
    let tables = catalog.tables
    let weigher = Weigher(tables)
    return (0..<Int(row.inputCount)).compactMap { input in
      let place = Int(row.firstInput) + input * 3
      let end = weigher.end(of: tables.words[place + 1], &facts)
      guard let label = end.leafLabel.flatMap(\.self) else { return nil }
      let slot = Int(tables.words[place])
      return ComputedFactor.Points(
        factor: FactorView(catalog: catalog, power: position, slot: slot).name,
        points: type.words(for: tables.numbers[Int(tables.words[place + 2]) + label])
      )
    }
  }
}
