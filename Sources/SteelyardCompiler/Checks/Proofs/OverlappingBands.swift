import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// Facts that two bands claim.
///
/// For every case exactly one band applies, and order in the file never decides. Exclude the common facts from one of them, let one override the other
/// with a citation, or declare that the heavier one applies.
enum OverlappingBands: PowerCheck {
  static let code = DiagnosticCode(
    "overlapping-bands",
    title: Bilingual("两档同时适用", "facts that two bands claim"),
    explanation: Bilingual(
      """
      每一个案件只能落在一档。两档都适用，就等于没有基准；先后顺序不起作用。

      例如「2次以上」旁边又有「3次以上」：第3次两档都适用。

      把共同的部分从其中一档去掉；规定了优先的，在优先的一档写 `overrides: {另一档: 依据}`；规定了就重的，在基准上写 `several: {heavier: 依据}`。
      """,
      """
      Exactly one band applies to a case. Where two do, there is no benchmark; the order in the file decides nothing.

      For example `2次以上` beside `3次以上`: the third time is in both.

      Take the common facts out of one of them. Where the text gives one precedence, write `overrides: {OTHER: CITATION}` in it; where it says that the heavier one applies, write `several: {heavier: CITATION}` on the standard.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for standard in regions.standards {
      var reported: Set<[Int]> = []
      let overlaps = standard.applying.leaves.filter { $0.labels[0].count > 1 }
      let place = standard.draft.place
      _ = regions.report(overlaps, on: standard.ground, at: place, log: &log) {
        leaf,
        witness,
        log in
        let pair = Array(leaf.labels[0].prefix(2))
        if reported.insert(pair).inserted {
          report(pair.map { standard.draft.bands[$0] }, witness, log: &log)
        }
        return true
      }
    }
  }

  private static func report(
    _ bands: [BandDraft],
    _ witness: Witness,
    log: inout DiagnosticLog
  ) {
    let (first, second) = (bands[0].band.grade, bands[1].band.grade)
    log.report(
      code,
      Bilingual(
        "\(witness.when)，「\(first)」和「\(second)」两档同时适用",
        "`\(first)` and `\(second)` both cover \(witness.cases)"
      ),
      at: bands[1].placeOfCondition,
      notes: [
        .init(Bilingual("「\(first)」在这里", "`\(first)` is here"), at: bands[0].placeOfCondition)
      ],
      help: [witness.help]
    )
  }
}
