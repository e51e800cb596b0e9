import SteelyardArtifact
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Goes through the powers of two catalogues side by side.
struct CatalogComparer {
  private let old: ComparedCatalog
  private let new: ComparedCatalog

  init(_ old: CompiledCatalog, _ new: CompiledCatalog) {
    (self.old, self.new) = (ComparedCatalog(old), ComparedCatalog(new))
  }

  /// The powers about which something changed.
  mutating func powers() -> [Comparison.PowerChange] {
    guard old.catalog.digest != new.catalog.digest else { return [] }
    let ids = { (catalog: CompiledCatalog) in
      Set((0..<catalog.powerCount).compactMap { catalog.power(at: $0)?.id })
    }
    let (before, after) = (ids(old.catalog), ids(new.catalog))
    return before.union(after).sorted().compactMap { id in
      switch (old.catalog.power(id), new.catalog.power(id)) {
      case (let mine?, let theirs?):
        PowerComparer(ReviewedPower(mine), ReviewedPower(theirs), old, new).change
      case (let mine?, nil): Self.alone(mine, .gone)
      case (nil, let theirs?): Self.alone(theirs, .new)
      case (nil, nil): nil
      }
    }
  }

  /// Changes of what belongs to no single power.
  var texts: [Comparison.TextChange] { new.words.changes(from: old.words) }

  private static func alone(
    _ power: PowerView,
    _ fate: Comparison.Fate
  ) -> Comparison.PowerChange {
    Comparison.PowerChange(
      id: power.id,
      name: power.name,
      fate: fate,
      regions: [],
      texts: [],
      isTooIntricate: false,
      unreachedRegions: 0
    )
  }
}

/// A catalogue with what comparing it takes more than once.
struct ComparedCatalog {
  let catalog: CompiledCatalog
  let measures: [Measure]
  let natures: [String: Measure.Nature]
  /// What belongs to no single power, in words under a name each.
  let words: WordTable

  init(_ catalog: CompiledCatalog) {
    self.catalog = catalog
    measures = catalog.measures
    natures = Dictionary(measures.map { ($0.id, $0.nature) }) { first, _ in first }
    var words = WordTable()
    for instrument in catalog.instruments {
      words.add(
        Bilingual("法律文件「\(instrument.id)」", "instrument `\(instrument.id)`"),
        [instrument.title, instrument.number ?? "", instrument.inForce.words]
      )
    }
    for circumstance in catalog.circumstances {
      words.add(
        Bilingual("情节「\(circumstance.id)」", "circumstance `\(circumstance.id)`"),
        [
          .same(circumstance.name), circumstance.effect.words,
          .same(circumstance.basis.citation),
        ] + circumstance.kinds.map(\.words)
      )
    }
    for volume in catalog.volumes {
      words.add(
        Bilingual("分册「\(volume.id)」", "volume `\(volume.id)`"),
        [volume.title, volume.issuer, volume.authority.description, volume.inForce.words]
      )
    }
    let circumstances = catalog.circumstances
    words.add(
      procedures: catalog.procedures,
      measures: measures,
      circumstances: circumstances
    )
    words.add(deadlines: catalog.deadlines, measures: measures, circumstances: circumstances)
    words.add(
      proportions: catalog.proportions,
      measures: measures,
      volumes: catalog.volumes
    )
    words.add(calendars: catalog.calendars)
    self.words = words
  }
}
