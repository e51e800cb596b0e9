import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A name that other readers of YAML take for yes, no or nothing.
  static let unquotedWord = DiagnosticCode(
    "unquoted-word",
    severity: .warning,
    title: Bilingual("没有加引号的 no 一类的词用作名称", "a word such as `no` as a name, unquoted"),
    explanation: Bilingual(
      """
      规则语言里每一个词先是文字，是什么意思由它的位置决定：是非因素写 `no` 就是「否」，不会读错。但是用作名称、选项、阶次时，别的 YAML 程序会把不加引号的 `no`、`on`、`null` 读作「否」「是」「空」，一经转手名称就丢了。

      例如 `of: [NO, SO2]`：一氧化氮会变成「否」。

      加上引号：`of: ["NO", SO2]`。
      """,
      """
      In the rule language every scalar is a text first, and its place decides what it means: `no` for a yes-no factor is No. As a name, an entry or a grade, however, other readers of YAML take an unquoted `no`, `on` or `null` for No, Yes or nothing, and the name is lost as soon as the file passes through one of them.

      For example `of: [NO, SO2]`: nitric oxide becomes *false*.

      Put it in quotation marks: `of: ["NO", SO2]`.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a name that other readers of YAML would not read as a text.
  mutating func checkQuoted(_ node: Node) {
    guard !node.isQuoted, !node.isBlock, node.utf8.count <= 5 else { return }
    let text = node.text
    guard Self.wordsOfYAML.contains(text.lowercased()) else { return }
    report(
      .unquotedWord,
      Bilingual(
        "「\(text)」不加引号，别的 YAML 程序不读作文字",
        "without quotation marks other readers of YAML do not take `\(text)` for a text"
      ),
      at: node.span,
      help: [.write("\"\(text)\"")]
    )
  }

  /// The plain words of YAML 1.1 that are no texts.
  private static let wordsOfYAML: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~",
  ]
}
