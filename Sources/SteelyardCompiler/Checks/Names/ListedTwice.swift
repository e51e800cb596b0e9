import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A measure that is named twice in one clause or band.
  static let listedTwice = DiagnosticCode(
    "listed-twice",
    title: Bilingual("同一措施写了两次", "a measure that is named twice"),
    explanation: Bilingual(
      """
      一款或者一档里，一种措施要么应当、要么可以、要么不得、要么择一，只能写在一处；写了数额又列入「不得」，也是矛盾。

      例如 `must: [warning]` 和 `may: [warning]` 同时出现。

      留下正确的一处。有数额的措施可以列入 `may`、`must` 或者 `one_of`，数额另写一个键。
      """,
      """
      In one clause or band a measure is either to be taken, allowed, forbidden or one of a group, and is named once; an amount of a measure that is forbidden contradicts itself too.

      For example `must: [warning]` beside `may: [warning]`.

      Keep the right one. A measure with an amount may stand in `may`, `must` or `one_of`, with the amount under a key of its own.
      """
    )
  )

  /// An amount that is none of the forms.
  static let unclearAmount = DiagnosticCode(
    "unclear-amount",
    title: Bilingual("数额的写法不明确", "an amount that says nothing clear"),
    explanation: Bilingual(
      """
      写成键值表的数额只能有一种形式：`times` 加 `range`、`share`、`position`、`share_of_most`，或者单独的 `range`。

      例如 `{share: 30%以下, position: 裁量分值}` 写了两种。

      只留一种；上限、下限和取整另写 `cap`、`floor`、`round`。
      """,
      """
      An amount that is a map has one form: `times` with `range`, `share`, `position`, `share_of_most`, or `range` alone.

      For example `{share: 30%以下, position: 裁量分值}` has two.

      Keep one; limits and rounding are written under `cap`, `floor` and `round`.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a measure that was named before.
  mutating func reportListedTwice(_ node: Node, first: SourceSpan) {
    report(
      .listedTwice,
      Bilingual("「\(node.text)」在这里写了两次", "`\(node.text)` is named twice here"),
      at: node.span,
      notes: [.init(Bilingual("第一处在这里", "the first one is here"), at: first)]
    )
  }

  /// Reports an amount of a measure that must not be taken.
  mutating func reportForbiddenAmount(_ key: Node, list: SourceSpan) {
    report(
      .listedTwice,
      Bilingual(
        "「\(key.text)」既不得使用，又写了数额",
        "`\(key.text)` must not be taken, and yet has an amount"
      ),
      at: key.span,
      notes: [.init(Bilingual("列为不得使用", "it is forbidden here"), at: list)]
    )
  }

  /// Reports an amount with no form, or with several.
  mutating func reportAmountForms(_ node: Node, count: Int) {
    report(
      .unclearAmount,
      count == 0
        ? Bilingual("没有写是多少", "it does not say how much")
        : Bilingual("写了 \(count) 种数额", "\(count) forms of amount are written"),
      at: node.entries.first?.key.span ?? node.span
    )
  }
}
