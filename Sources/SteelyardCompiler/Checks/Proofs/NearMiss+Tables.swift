import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension StandardRegions {
  /// Notes at the bands that would cover a leaf without any, but for one test.
  func neighbours(of gap: RegionDiagram.Leaf, in regions: PowerRegions) -> [Diagnostic.Note] {
    guard let point = applying.witness(of: gap) else { return [] }
    let bands = draft.bands
    return NearMiss.nearest(to: point, in: applying.space, among: bands.map(\.band.when))
      .map { miss in
        let band = bands[miss.row]
        return miss.note(
          naming: Bilingual("「\(band.band.grade)」", "`\(band.band.grade)`"),
          in: band.fields.entry(.when)?.value,
          orAt: band.placeOfCondition,
          regions.catalog
        )
      }
  }
}

extension ClauseSlice {
  /// Notes at the clauses that would cover a leaf without any, but for one test.
  func neighbours(of gap: RegionDiagram.Leaf, in regions: PowerRegions) -> [Diagnostic.Note] {
    guard let point = diagram.witness(of: gap) else { return [] }
    let clauses = period.clauses.map { regions.power.clauses[$0] }
    return NearMiss.nearest(to: point, in: diagram.space, among: clauses.map(\.clause.when))
      .map { miss in
        let clause = clauses[miss.row]
        let number = period.clauses[miss.row] + 1
        return miss.note(
          naming: Bilingual("第\(number)种法定情形", "clause \(number)"),
          in: clause.fields.entry(.when)?.value,
          orAt: clause.place,
          regions.catalog
        )
      }
  }
}
