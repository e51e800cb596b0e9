import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A value that cannot be read as what it should be.
  static let unreadableValue = DiagnosticCode(
    "unreadable-value",
    title: Bilingual("数值看不懂", "a value that cannot be read"),
    explanation: Bilingual(
      """
      刻度、默认值、计次期间、封顶这些地方要写一个带单位的数，或者因素自己的一个选项。

      例如因素的类型是 `money`，`default: 若干` 就读不出来；`window: 两年内` 要写成 `window: 2年`。

      写成一个数和它的单位。
      """,
      """
      A grain, a default, a window or a cap is one number with its unit, or one entry of the factor's list.

      For example `default: some` says nothing where the type is `money`; `window: two years ago` is written `window: 2年`.

      Write one number and its unit.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a value that cannot be read.
  mutating func reportUnreadable(_ node: Node, _ reason: Bilingual, help: [Bilingual] = []) {
    report(
      .unreadableValue,
      Bilingual(
        "「\(node.text)」：\(reason.chinese)",
        "`\(node.text)`: \(reason.english)"
      ),
      at: node.span,
      help: help
    )
  }

  /// Reports a value that cannot be read.
  mutating func reportUnreadable(_ node: Node, _ error: QuantityError) {
    if case .otherCurrency(let expected, _) = error {
      let words = Bilingual(error.chinese, error.english)
      let help = Bilingual("金额以\(expected)计", "amounts are in \(expected)")
      let all = 0..<node.text.utf8.count
      report(LegalTextFault(.wrongCurrency, words, at: all, help: [help]), in: node)
      return
    }
    reportUnreadable(node, Bilingual(error.chinese, error.english))
  }

  /// Takes over a fault that was found in the text of a node.
  mutating func report(_ fault: LegalTextFault, in node: Node) {
    append([
      Diagnostic(
        code: fault.code,
        message: fault.message,
        span: node.span(ofUTF8: fault.utf8Range),
        help: fault.help
      )
    ])
  }

  /// What a reading came to; its fault is reported.
  mutating func value<Value>(
    _ reading: Result<Value, LegalTextFault>,
    of node: Node
  ) -> Value? {
    switch reading {
    case .success(let value): return value
    case .failure(let fault):
      report(fault, in: node)
      return nil
    }
  }
}
