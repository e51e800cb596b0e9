import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A factor that is derived from itself.
  static let cyclicDerivation = DiagnosticCode(
    "cyclic-derivation",
    title: Bilingual("因素由自身推算", "a factor that is derived from itself"),
    explanation: Bilingual(
      """
      推算出来的因素要能一步一步算到案件填写的事实。绕回自身的，永远算不出数；超过六十四步的也不接受。

      例如甲是乙与丙之和，乙又是甲的一半。

      断开其中一环：至少有一个因素由案件填写。
      """,
      """
      A derived factor must lead back, step by step, to facts that cases state. One that comes back to itself has no value; more than 64 steps are refused as well.

      For example A is the sum of B and C, and B half of A.

      Break the circle: at least one of the factors is stated by the case.
      """
    )
  )

  /// A derivation that is none of the forms.
  static let unclearDerivation = DiagnosticCode(
    "unclear-derivation",
    title: Bilingual("推算方法不明确", "a derivation that says nothing clear"),
    explanation: Bilingual(
      """
      `derived:` 下面、每个步骤里面，只写一种推算：`sum`、`difference`、`product`、`ratio`、`max`、`min`、`days_between`、`score`、`table` 或者 `dated`。写两种，就不知道用哪一种。

      例如 `derived: {sum: [甲, 乙], ratio: [甲, 乙]}`。`difference`、`ratio` 和 `days_between` 各要两个因素。

      只留一种；要几步推算的，写成 `steps:`。
      """,
      """
      Under `derived:` and in each step stands one computation: `sum`, `difference`, `product`, `ratio`, `max`, `min`, `days_between`, `score`, `table` or `dated`. With two nobody knows which one counts.

      For example `derived: {sum: [A, B], ratio: [A, B]}`. `difference`, `ratio` and `days_between` take two factors each.

      Keep one; write a computation in several steps as `steps:`.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a factor that is derived from itself.
  mutating func reportCyclicDerivation(_ name: Node) {
    report(
      .cyclicDerivation,
      Bilingual(
        "「\(name.text)」由自身推算，或者步数过多",
        "`\(name.text)` is derived from itself, or over too many steps"
      ),
      at: name.span
    )
  }

  /// Reports a derivation with no computation, or with several.
  mutating func reportDerivationForms(_ node: Node, count: Int) {
    report(
      .unclearDerivation,
      count == 0
        ? Bilingual("没有写怎样推算", "no computation is written")
        : Bilingual("写了 \(count) 种推算", "\(count) computations are written"),
      at: node.entries.first?.key.span ?? node.span
    )
  }

  /// Reports a computation that takes two factors and got another number of them.
  mutating func reportPairExpected(_ key: Node) {
    report(
      .unclearDerivation,
      Bilingual("「\(key.text)」要写两个因素", "`\(key.text)` takes two factors"),
      at: key.span
    )
  }
}
