import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A text that is no day of the calendar.
  static let badDate = DiagnosticCode(
    "bad-date",
    title: Bilingual("不是日历上的日子", "not a day of the calendar"),
    explanation: Bilingual(
      """
      施行日期决定适用哪一版规则，只有 `年-月-日` 一种写法，而且要真有这一天。

      例如 `2023-02-29` 不存在，`2023-3-1` 要写成 `2023-03-01`。
      """,
      """
      Days decide which version of the rules applies. They are written `YYYY-MM-DD` and must exist.

      For example there is no `2023-02-29`, and `2023-3-1` is written `2023-03-01`.
      """
    )
  )

  /// A period that ends before it begins.
  static let emptyPeriod = DiagnosticCode(
    "empty-period",
    title: Bilingual("期间的止日早于起日", "a period that ends before it begins"),
    explanation: Bilingual(
      """
      `from` 和 `to` 两天都算在期间之内。止日早于起日，就没有一天在施行。

      例如 `{from: 2023-01-01, to: 2022-12-31}`。

      对调两个日期，或者改正写错的一个。
      """,
      """
      Both `from` and `to` belong to the period. If it ends before it begins, it holds no day at all.

      For example `{from: 2023-01-01, to: 2022-12-31}`.

      Swap the two, or correct the wrong one.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a text that is no day.
  mutating func reportBadDate(_ node: Node) {
    report(
      .badDate,
      Bilingual("「\(node.text)」不是日历上的日子", "`\(node.text)` is not a day of the calendar"),
      at: node.span,
      help: [Bilingual("写成 `2024-01-31` 这样", "write it like `2024-01-31`")]
    )
  }

  /// Reports a period without a day.
  mutating func reportEmptyPeriod(_ node: Node, from: Day, to: Day) {
    report(
      .emptyPeriod,
      Bilingual(
        "止于 \(to)，早于起始的 \(from)",
        "it ends on \(to), before it begins on \(from)"
      ),
      at: node.span
    )
  }
}
