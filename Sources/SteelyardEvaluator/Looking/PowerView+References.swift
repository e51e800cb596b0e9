import SteelyardArtifact
package import SteelyardModel

// What the clauses and standards of a power point to in the lists of the catalogue.

extension PowerView {
  /// The digest of the catalogue it stands in.
  package var catalogDigest: String { catalog.digest }

  /// The measures of the catalogue as they count under the power; a term points to one of them by its place.
  package var measures: [Measure] { catalog.measures.counted(in: currency) }

  /// The circumstances of the catalogue; a rule on steps points to one of them by its place.
  package var allCircumstances: [Circumstance] { catalog.circumstances }

  /// The volumes of the catalogue; a standard points to one of them by its place.
  package var volumes: [Volume] { catalog.volumes }
}

extension FactorView {
  /// How amounts point to it.
  package var reference: Ref<Factor> {
    let tables = catalog.tables
    let statute = tables.statute(ofPower: power)
    return Ref(Int(tables.words[Int(statute.firstSlot) + slot]))
  }
}
