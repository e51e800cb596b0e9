import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// A clause or band that no case can reach.
///
/// Its condition contradicts itself or the domain, or other bands take all of its facts away. Mostly a number or a grade is wrong.
enum UnreachableBand: PowerCheck {
  static let band = DiagnosticCode(
    "unreachable-band",
    title: Bilingual("永远用不到的一档", "a band that no case can reach"),
    explanation: Bilingual(
      """
      一档的条件自相矛盾、超出因素的取值范围，或者全部被优先的各档占去，这一档就是空话，多半是数字或者档名写错了。

      例如因素的取值范围是「1次以上」，却有一档的条件是「0次」。

      改正条件或者优先关系，或者删掉这一档。
      """,
      """
      A band whose condition contradicts itself or the domain of a factor, or whose facts are all taken by bands that override it, says nothing. Mostly a number or a grade is wrong.

      For example the domain of a factor is `1次以上` and a band tests for `0次`.

      Correct the condition or the override, or delete the band.
      """
    )
  )
  static let clause = DiagnosticCode(
    "unreachable-clause",
    title: Bilingual("永远用不到的一款", "a clause that no case can reach"),
    explanation: Bilingual(
      """
      一款的条件自相矛盾，或者超出因素的取值范围，就没有案件能适用它。

      例如 `{货值金额: 不满0元}`。

      改正条件，或者删掉这一款。
      """,
      """
      A clause whose condition contradicts itself or the domain of a factor applies to no case.

      For example `{货值金额: 不满0元}`.

      Correct the condition, or delete the clause.
      """
    )
  )
  static let codes = [band, clause]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for standard in regions.standards {
      let reached = Set(standard.applying.leaves.flatMap { $0.labels[0] })
      for (position, draft) in standard.draft.bands.enumerated() where !reached.contains(position) {
        log.report(
          band,
          Bilingual(
            "没有案件能落在「\(draft.band.grade)」这一档",
            "no case can reach the band `\(draft.band.grade)`"
          ),
          at: draft.placeOfCondition
        )
      }
    }
    checkClauses(regions, log: &log)
  }

  private static func checkClauses(_ regions: PowerRegions, log: inout DiagnosticLog) {
    guard !regions.slices.isEmpty, regions.failures.isEmpty else { return }
    let reached = Set(regions.slices.flatMap { $0.diagram.leaves.flatMap { $0.labels[0] } })
    for (position, draft) in regions.power.clauses.enumerated() where !reached.contains(position) {
      log.report(
        clause,
        Bilingual("没有案件能适用第\(position + 1)款", "no case can reach clause \(position + 1)"),
        at: draft.place
      )
    }
  }
}
