import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A required key is not there.
  static let missingKey = DiagnosticCode(
    "missing-key",
    title: Bilingual("缺少必须写的键", "a required key is missing"),
    explanation: Bilingual(
      """
      有些内容没有就不成为规则：分册要有标识、标题和发布机关，权力事项要有标识、名称、种类和法定条款，裁量阶次要有档名。

      例如 `powers:` 里的一项没有写 `kind:`，就不知道它是处罚还是许可。

      补上这个键。
      """,
      """
      Some things make no rule without certain parts: a volume needs an identifier, a title and an issuer, a power needs an identifier, a name, a kind and a statute, a band needs a grade.

      For example a power without `kind:` could be a penalty or a licence.

      Add the key.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a required key that a mapping does not have.
  mutating func reportMissingKey<Key: RuleKey>(_ key: Key, in node: Node) {
    report(
      .missingKey,
      Bilingual(
        "\(Key.noun.chinese)没有写「\(key.rawValue)」",
        "\(Key.noun.english) without `\(key.rawValue)`"
      ),
      at: node.entries.first?.key.span ?? node.span,
      help: [Bilingual("补上 `\(key.rawValue):`", "add `\(key.rawValue):`")]
    )
  }

  /// Reports a key under which nothing stands.
  mutating func reportEmptyValue(under key: Node) {
    let name = key.text
    report(
      .missingKey,
      Bilingual("「\(name)」下面什么也没有写", "nothing stands under `\(name)`"),
      at: key.span,
      help: [Bilingual("填上内容，或者删掉这个键", "fill it in, or leave the key out")]
    )
  }
}
