import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// Standards of one authority for one power that overlap in time or leave days between them.
enum StandardsInTime: PowerCheck {
  static let gap = DiagnosticCode(
    "standard-gap-in-time",
    severity: .warning,
    title: Bilingual("前后两个基准之间有空档", "days between two standards"),
    explanation: Bilingual(
      """
      同一机关对同一权力事项先后有两个基准，中间却有几天哪一个也不施行：这几天的案件只能按上级的基准或者法定幅度办理。

      例如前一个到2023年12月31日为止，后一个从2024年2月1日起。

      核对施行日期；确实有空档的，可以不理会这个警告。
      """,
      """
      An authority has two standards for one power, one after the other, with days between them on which neither is in force: cases of those days fall back on the standard of a higher authority, or on the statute.

      For example one ends on 2023-12-31 and the next begins on 2024-02-01.

      Check the days; if there really was none, the warning may stand.
      """
    )
  )
  static let overlap = DiagnosticCode(
    "overlapping-standards",
    title: Bilingual("同一天有两个基准", "two standards on one day"),
    explanation: Bilingual(
      """
      同一机关对同一权力事项，每一天最多有一个基准，否则不知道按哪一个。

      例如旧基准没有写止日，新基准已经施行。

      给旧的一个写上 `in_force: {to: …}`，写到新基准施行的前一天。
      """,
      """
      An authority has at most one standard for a power on any day; otherwise nobody can tell which one applies.

      For example the old one has no end, and the new one is in force.

      State `in_force: {to: …}` on the old one, up to the day before the new one begins.
      """
    )
  )
  static let codes = [gap, overlap]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    let drafts = regions.drafts
    for (position, draft) in drafts.enumerated().dropFirst() {
      let previous = drafts[position - 1]
      guard previous.standard.authority == draft.standard.authority else { continue }
      compare(previous, draft, in: regions.power.power.inForce, log: &log)
    }
  }

  private static func compare(
    _ first: StandardDraft,
    _ second: StandardDraft,
    in days: Period,
    log: inout DiagnosticLog
  ) {
    let note = Diagnostic.Note(Bilingual("另一个在这里", "the other one is here"), at: first.place)
    if first.standard.inForce.overlaps(second.standard.inForce) {
      let day = second.standard.inForce.from ?? first.standard.inForce.from
      let when = day.map { Bilingual("\($0)", "\($0)") } ?? Bilingual("每一天", "every day")
      log.report(
        overlap,
        Bilingual("\(when.chinese)有两个基准", "two standards are in force on \(when.english)"),
        at: second.place,
        notes: [note]
      )
    } else if let end = first.standard.inForce.to, let next = end.adding(days: 1),
      let start = second.standard.inForce.from, next < start, days.contains(next)
    {
      log.report(
        gap,
        Bilingual(
          "\(next)起到\(start)之前没有基准",
          "no standard is in force from \(next) until \(start)"
        ),
        at: second.place,
        notes: [note]
      )
    }
  }
}
