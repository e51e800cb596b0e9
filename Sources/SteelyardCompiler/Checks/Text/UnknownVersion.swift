import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// The file is written in a version of the language that does not exist.
  static let unknownVersion = DiagnosticCode(
    "unknown-version",
    title: Bilingual("规则语言的版本不对", "the version of the language"),
    explanation: Bilingual(
      """
      规则文件的第一行写明语言的版本：`steelyard: 1`。以后语言变了，旧文件仍然按旧版本理解。

      例如 `steelyard: 2` 还不存在。

      把 `steelyard: 1` 写在第一行。
      """,
      """
      The first line of a rules file states the version of the language: `steelyard: 1`. When the language changes, old files keep their meaning.

      For example there is no `steelyard: 2` yet.

      Begin the file with `steelyard: 1`.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a version that does not exist.
  mutating func reportUnknownVersion(_ value: Node) {
    report(
      .unknownVersion,
      Bilingual("没有「\(value.text)」这个版本", "there is no version `\(value.text)`"),
      at: value.span,
      help: [Bilingual("写 `steelyard: 1`", "write `steelyard: 1`")]
    )
  }

  /// Reports a version that does not stand at the top.
  mutating func reportVersionNotFirst(_ key: Node) {
    report(
      .unknownVersion,
      Bilingual("版本应当写在文件的第一行", "the version belongs at the top of the file"),
      at: key.span,
      help: [Bilingual("把 `steelyard: 1` 移到最前面", "move `steelyard: 1` to the top")]
    )
  }
}
