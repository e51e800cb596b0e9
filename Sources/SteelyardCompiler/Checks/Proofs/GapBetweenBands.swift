import SteelyardDiagnostics
import SteelyardText

/// Facts that no band of a standard covers.
///
/// A standard must name a band for every case of its power; a case in the gap has no benchmark. Include the threshold in one of the neighbouring
/// bands.
enum GapBetweenBands: PowerCheck {
  static let code = DiagnosticCode(
    "gap-between-bands",
    title: Bilingual("裁量阶次之间有空档", "facts that no band covers"),
    explanation: Bilingual(
      """
      一个基准要对权力事项的每一个案件都给出一档。落在空档里的案件没有基准可依。

      例如一档写「120以上不满130」，另一档写「超过130」：恰好130哪一档也不是。

      把临界值归入相邻的一档；确实不设档的，写一档把它明说出来。原文本身有空档的，按选定的读法写，并在 `known_defect:` 里注明。
      """,
      """
      A standard names a band for every case of its power. A case in the gap has no benchmark.

      For example one band says `120以上不满130` and the next `超过130`: exactly 130 is in neither.

      Include the threshold in one of the neighbours. Where the published text has the gap, write the reading that was chosen and say so under `known_defect:`.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for standard in regions.standards {
      let gaps = standard.applying.leaves.filter { $0.labels[0].isEmpty }
      let place = standard.draft.place
      _ = regions.report(gaps, on: standard.ground, at: place, log: &log) { gap, witness, log in
        log.report(
          code,
          Bilingual(
            "\(witness.when)，没有裁量阶次适用",
            "no band covers \(witness.cases)"
          ),
          at: place,
          notes: standard.neighbours(of: gap, in: regions),
          help: [witness.help]
        )
        return false
      }
    }
  }
}
