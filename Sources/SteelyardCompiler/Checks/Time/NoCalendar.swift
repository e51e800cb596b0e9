import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// Working days are counted where no authority has said which days these are.
enum NoCalendar: CatalogCheck {
  static let code = DiagnosticCode(
    "no-calendar",
    title: Bilingual("没有工作日历", "working days without a calendar"),
    explanation: Bilingual(
      """
      工作日是哪几天，每年由放假安排的通知规定，机器不会自己推断。规则里数工作日的，本机关或者上级机关要有一份 `calendar:`。

      例如写了 `working_days_between: [送达日, 答复日]`，而整个目录里没有工作日历，这个日数就永远算不出来。

      在国家的分册里写上 `calendar:`，列出每周的休息日和各年的放假、调休。
      """,
      """
      Which days are working days is laid down year by year; the engine does not guess them. Rules that count working days need a `calendar:` of their own authority or of one above it.

      For example `working_days_between: [served, answered]` in a folder without a calendar: that number can never be told.

      Write a `calendar:` into a volume of the nation, with the weekend and the days off and on of each year.
      """
    )
  )
  static let codes = [code]

  static func check(_ resolution: Resolution, log: inout DiagnosticLog) {
    let calendars = resolution.catalog.calendars
    func isCovered(_ volume: Int) -> Bool {
      calendars.contains { $0.authority.governs(resolution.catalog.volumes[volume].authority) }
    }
    for (position, entry) in resolution.names.factorEntries.enumerated() {
      guard case .workingDaysBetween = resolution.catalog.factors[position + 1].derivation,
        !isCovered(entry.volume)
      else { continue }
      report(entry.name, log: &log)
    }
    for (position, volume) in resolution.names.volumes.enumerated() where !isCovered(position) {
      for fields in volume.deadlines {
        let length = fields[.within] ?? fields[.atLeast]
        let moving = fields.text(.onHoliday) == "moves" ? fields[.onHoliday] : nil
        if let length, isInWorkingDays(length) {
          report(length, log: &log)
        } else if let moving {
          report(moving, log: &log)
        }
      }
    }
  }

  private static func isInWorkingDays(_ node: Node) -> Bool {
    (try? Deadline.Length(written: node.text))?.unit == .workingDays
  }

  private static func report(_ node: Node, log: inout DiagnosticLog) {
    log.report(
      code,
      Bilingual(
        "「\(node.text)」数工作日，但本机关和上级机关都没有工作日历",
        "`\(node.text)` counts working days, but neither this authority nor one above it has a calendar"
      ),
      at: node.span,
      help: [
        Bilingual(
          "在国家的分册里写 `calendar: {weekend: [周六, 周日], years: {…}}`",
          "write `calendar: {weekend: [周六, 周日], years: {…}}` in a volume of the nation"
        )
      ]
    )
  }
}
