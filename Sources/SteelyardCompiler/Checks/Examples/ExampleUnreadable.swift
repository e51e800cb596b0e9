import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// An example that cannot be read as a case.
  static let exampleUnreadable = DiagnosticCode(
    "example-unreadable",
    title: Bilingual("例子看不懂", "an example that cannot be read"),
    explanation: Bilingual(
      """
      例子就是一个案件：事实写因素的值，决定写措施的数额，日期写 `年-月-日`。有一处看不懂，例子就没有跑，等于没有检验。

      例如 `facts: {货值金额: 很大}`，或者给推算出来的分值直接填数。

      改成因素自己的值；推算的因素填它所依据的事实。
      """,
      """
      An example is a case: facts are values of factors, a decision states amounts of measures, days are `YYYY-MM-DD`. With one part unreadable the example has not been run, and proves nothing.

      For example `facts: {货值金额: a lot}`, or a number for a score that is derived.

      State a value of the factor; for a derived factor state the facts it is computed from.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a part of an example that cannot be read.
  mutating func reportExample(_ node: Node, _ reason: Bilingual) {
    report(
      .exampleUnreadable,
      Bilingual("「\(node.text)」：\(reason.chinese)", "`\(node.text)`: \(reason.english)"),
      at: node.span
    )
  }
}
