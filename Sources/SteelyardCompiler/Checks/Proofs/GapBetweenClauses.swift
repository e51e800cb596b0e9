import SteelyardDiagnostics
import SteelyardText

/// Facts that no clause covers.
///
/// The clauses that are in force on a day must tell for every case what the law provides; where a threshold belongs to neither of two
/// neighbouring clauses, a case that lies exactly on it has no law. Include the threshold in one of them.
enum GapBetweenClauses: PowerCheck {
  static let code = DiagnosticCode(
    "gap-between-clauses",
    title: Bilingual("法定条款之间有空档", "facts that no clause covers"),
    explanation: Bilingual(
      """
      施行中的各款合在一起，要对每一个可能的案件都说明法律怎么规定。有空档，落在里面的案件就没有条款可用。

      例如一款写「不满1万元」，另一款写「超过1万元」：恰好1万元的案件哪一款都不适用。

      按法律原文把临界值归入其中一款（以上、以下含本数，不满、超过不含）；法律确实另有规定的，补上一款。
      """,
      """
      The clauses in force on a day must say for every possible case what the law provides. A case in the gap has no law.

      For example one clause says `不满1万元` and the next `超过1万元`: exactly 10000 yuan is covered by neither.

      Include the threshold in the one the law includes it in, or add the clause that is missing.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for slice in regions.slices {
      let gaps = slice.diagram.leaves.filter { $0.labels[0].isEmpty }
      let place = regions.power.place
      let day = slice.period.days.remark
      let isReported = regions.report(gaps, on: slice.ground, at: place, log: &log) {
        gap,
        witness,
        log in
        log.report(
          code,
          Bilingual(
            "\(day.chinese)\(witness.when)，没有法定条款适用",
            "no clause covers \(witness.cases)\(day.english)"
          ),
          at: place,
          notes: slice.neighbours(of: gap, in: regions),
          help: [witness.help]
        )
        return false
      }
      if isReported { return }
    }
  }
}
