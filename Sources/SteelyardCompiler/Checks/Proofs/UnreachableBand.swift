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

      因素是推算出来的，条件本身说得通，只是没有事实能算出这样的数（例如分值最多85分，却有一档是90分以上），就只是警告。

      改正条件或者优先关系，或者删掉这一档。
      """,
      """
      A band whose condition contradicts itself or the domain of a factor, or whose facts are all taken by bands that override it, says nothing. Mostly a number or a grade is wrong.

      For example the domain of a factor is `1次以上` and a band tests for `0次`.

      Where a factor is computed and the condition makes sense, only no facts come to such a number (a score of 85 at most, and a band from 90 on), it is a warning.

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
      let place = standard.draft.place
      let tested = Set(standard.applying.leaves.flatMap { $0.labels[0] })
      let reached = regions.labelsReached(
        on: standard.ground,
        besides: standard.reached,
        at: place,
        log: &log
      )
      for (position, draft) in standard.draft.bands.enumerated() where !reached.contains(position) {
        log.report(
          band,
          Bilingual(
            "没有案件能落在「\(draft.band.grade)」这一档",
            "no case can reach the band `\(draft.band.grade)`"
          ),
          at: draft.placeOfCondition,
          // Its condition makes sense, only nothing comes out that it would hold for: published tables run on to the end of the scale.
          severity: tested.contains(position) ? .warning : .error
        )
      }
    }
    checkClauses(regions, log: &log)
  }

  private static func checkClauses(_ regions: PowerRegions, log: inout DiagnosticLog) {
    guard !regions.slices.isEmpty, regions.failures.isEmpty else { return }
    let place = regions.power.place
    var (tested, reached) = ([], []) as (Set<Int>, Set<Int>)
    for slice in regions.slices {
      tested.formUnion(slice.diagram.leaves.flatMap { $0.labels[0] })
      reached.formUnion(regions.labelsReached(on: slice.ground, at: place, log: &log))
    }
    for (position, draft) in regions.power.clauses.enumerated() where !reached.contains(position) {
      log.report(
        clause,
        Bilingual("没有案件能适用第\(position + 1)种法定情形", "no case can reach clause \(position + 1)"),
        at: draft.place,
        severity: tested.contains(position) ? .warning : .error
      )
    }
  }
}
