import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// Facts for which a standard and the higher one have no amount in common, although they look at different facts.
///
/// Where the two look at the same facts, ``BenchmarkOutsideHigherStandard`` says more.
enum ConflictingStandards: PowerCheck {
  static let code = DiagnosticCode(
    "conflicting-standards",
    severity: .warning,
    title: Bilingual(
      "上下级基准对同一案件没有共同的数额",
      "standards of two levels with no amount in common for a case"
    ),
    explanation: Bilingual(
      """
      下级基准和上级基准看的因素不同：上级按是否在保护区、是否改正分档，下级按排污情况分档。单看一个因素都说得通，合在一个案件上，两级的幅度却可能完全不相交，怎样处罚都违反其中一个。

      例如重点排污单位第一次未监测，省基准处2万元以上5万元以下，市基准处16万元以上20万元以下。

      这里对每一项措施只举一个这样的案件。下级采用上级的因素再细分，或者报上级修改；公布的文本如此的，可以不理会这个警告，写明 `known_defect:` 供人查考。
      """,
      """
      The lower standard looks at other facts than the higher one: the province grades by protected area and correction, the city by what was discharged. Each makes sense alone, and yet for one and the same case their ranges may have nothing in common: whatever is decided breaks one of them.

      For example a listed polluter that did not monitor for the first time: 20000 to 50000 yuan in the province, 160000 to 200000 in the city.

      One such case is shown for each measure. Divide the higher bands further by the facts of the higher standard, or ask for its revision. Where the published texts are like that, the warning may stand; say so under `known_defect:` for the record.
      """
    )
  )
  static let codes = [code]
  /// Values that read well in an example: a million yuan or square metres, ten thousand, a hundred.
  private static let usual: [Int64] = [100_000_000, 1_000_000, 10_000]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for refined in regions.refinements where !refined.open.isEmpty {
      var reported: Set<Ref<Measure>> = []
      // Where the lower benchmark leaves every higher band, that has been said.
      reported.formUnion(BenchmarkOutsideHigherStandard.measuresOutside(refined, regions))
      let found = refined.apart(
        besides: &reported,
        trying: usual,
        in: regions,
        log: &log
      )
      for each in found { report(each, refined, regions.catalog, log: &log) }
    }
  }

  private static func report(
    _ found: RefinedRegions.Apart,
    _ refined: RefinedRegions,
    _ catalog: Catalog,
    log: inout DiagnosticLog
  ) {
    let (statutory, meeting, point) = (found.statutory, found.meeting, found.point)
    let witness = found.witness
    let measure = catalog[statutory.term.measure]
    let (lower, upper) = (refined.standards.lower, refined.standards.upper)
    guard let ends = found.amounts.ends(at: point), let other = ends.uppers.first else { return }
    let (own, higher) = (ends.lower.words(in: measure.unit), other.words(in: measure.unit))
    let issuer = catalog[upper.standard.volume].issuer
    log.report(
      code,
      Bilingual(
        "\(witness.when)，\(measure.name)在这里是\(own.chinese)，在\(issuer)的基准里是\(higher.chinese)",
        "`\(measure.name)` is \(own.english) \(witness.place), and \(higher.english) in the standard of \(issuer)"
      ),
      at: lower.bands[meeting.meeting.band].place(of: statutory.term.measure),
      notes: refined.notes(on: statutory.term.measure, meeting)
    )
  }
}
