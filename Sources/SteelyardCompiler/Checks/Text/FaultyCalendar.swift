import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A calendar that contradicts itself, or names a day that is none.
  static let faultyCalendar = DiagnosticCode(
    "faulty-calendar",
    title: Bilingual("工作日历有错", "a calendar that cannot be so"),
    explanation: Bilingual(
      """
      一个机关只有一份工作日历，每一年的日子要落在那一年，同一天不能列两次，也不能既放假又上班；调休上班的只能是每周的休息日。否则期限会数错一天。

      例如2024年的调休写成 `working: [2024-04-08]`：那天是周一，本来就上班，多半是4月7日写错了。

      对照放假安排的通知改正。跨年的假期，各年写各年的日子。
      """,
      """
      An authority has one calendar; the days of a year lie in it, no day stands there twice or is off and on at once, and only days of the weekend can be worked on by exception. Otherwise time limits are out by a day.

      For example `working: [2024-04-08]` in 2024: that is a Monday and worked on anyway; probably 7 April was meant.

      Correct it by the notice. Of holidays across New Year each year lists its own days.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports an entry of a calendar that cannot be so.
  mutating func reportCalendar(_ node: Node, _ reason: Bilingual) {
    report(
      .faultyCalendar,
      Bilingual("「\(node.text)」：\(reason.chinese)", "`\(node.text)`: \(reason.english)"),
      at: node.span
    )
  }

  /// Reports the second calendar of an authority.
  mutating func reportSecondCalendar(of authority: Authority, at node: Node, first: Node) {
    report(
      .faultyCalendar,
      Bilingual("\(authority) 有两份工作日历", "`\(authority)` has two calendars"),
      at: node.span,
      notes: [.init(Bilingual("第一份在这里", "the first one is here"), at: first.span)]
    )
  }
}
