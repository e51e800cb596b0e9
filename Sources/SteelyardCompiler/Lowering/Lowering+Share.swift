import SteelyardArtifact
import SteelyardModel

extension Lowering {
  /// Lowers the powers of a catalog, volume by volume on all processors.
  ///
  /// Each share knows nothing of the others, so that the result does not depend on how many are made at a time.
  static func shares(
    of catalog: Catalog
  ) -> [(powers: [Int], share: Result<LoweredShare, LoweringError>)] {
    var powers: [Int: [Int]] = [:]
    for (position, power) in catalog.powers.enumerated() {
      powers[power.volume.index, default: []].append(position)
    }
    let standards = standards(byPowerOf: catalog)
    let groups = powers.keys.sorted().compactMap { powers[$0] }
    return groups.concurrentMap { group in
      (group, share(of: group.map { ($0, standards[$0] ?? []) }, in: catalog))
    }
  }

  /// The share of some powers, each with the positions of its standards.
  static func share(
    of powers: [(power: Int, standards: [Int])],
    in catalog: Catalog
  ) -> Result<LoweredShare, LoweringError> {
    var lowering = Lowering(catalog)
    do throws(LoweringError) {
      for (power, standards) in powers {
        try lowering.lower(
          catalog.powers[power],
          standards: standards.map { catalog.standards[$0] }
        )
      }
    } catch {
      return .failure(error)
    }
    return .success(lowering.share)
  }

  private static func standards(byPowerOf catalog: Catalog) -> [Int: [Int]] {
    var standards: [Int: [Int]] = [:]
    for (position, standard) in catalog.standards.enumerated() {
      standards[standard.power.index, default: []].append(position)
    }
    return standards
  }

  var share: LoweredShare {
    LoweredShare(
      text: texts.bytes,
      textStarts: texts.starts,
      words: words.runs,
      factorLists: factorLists.runs,
      textLists: textLists.runs,
      provisionLists: provisionLists.runs,
      inputLists: inputLists.runs,
      numbers: diagrams.numbers.runs,
      nodes: diagrams.nodes.runs,
      conditions: conditions.runs,
      conditionTexts: conditionTexts,
      versions: versions.runs,
      clauses: clauses.runs,
      gradings: gradings.rows,
      bands: bands.runs,
      terms: terms.runs,
      amounts: amounts.rows,
      derivations: derivations.runs,
      provisions: provisions.rows,
      authorities: authorities.rows,
      notes: notes.rows,
      powers: powers,
      standards: contents.standards,
      volumes: contents.volumes,
      factors: contents.factors
    )
  }
}
