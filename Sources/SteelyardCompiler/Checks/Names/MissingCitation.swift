import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// Something that must rest on a provision, and names none.
  static let missingCitation = DiagnosticCode(
    "missing-citation",
    title: Bilingual("没有写依据", "no provision is cited"),
    explanation: Bilingual(
      """
      权力事项、裁量情节、程序、期限、优先规定和取整都要写明依据。文书要引用它，审核要核对它；没有依据的规则不能用来处理人。

      例如一项处罚没有 `basis:`，或者 `round:` 没有 `because:`。

      写上 `basis: 食品安全法 第122条第1款` 这样的条款；取整写 `because:`，说明根据什么取整。
      """,
      """
      Powers, circumstances, procedures, deadlines, overrides and roundings name the provision they rest on. Notices quote it, reviews look it up; nobody may be dealt with under a rule that rests on nothing.

      For example a penalty without `basis:`, or a `round:` without `because:`.

      Write a provision like `basis: 食品安全法 第122条第1款`; for a rounding say under `because:` why it is rounded.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a part without a provision.
  mutating func reportMissingCitation<Key: RuleKey>(of fields: Fields<Key>, at node: Node?) {
    guard !fields.node.hasKey("basis") else { return }
    report(
      .missingCitation,
      Bilingual("\(Key.noun.chinese)没有写依据", "\(Key.noun.english) that cites no provision"),
      at: node?.span ?? fields.node.entries.first?.key.span ?? fields.node.span,
      help: [Bilingual("加上 `basis: 法律文件 第几条`", "add `basis: INSTRUMENT ARTICLE`")]
    )
  }

  /// Reports a rounding that does not say why.
  mutating func reportMissingCitation(ofRounding node: Node) {
    report(
      .missingCitation,
      Bilingual("取整没有写理由", "a rounding that does not say why"),
      at: node.entries.first?.key.span ?? node.span,
      help: [Bilingual("加上 `because:`", "add `because:`")]
    )
  }

  /// Reports an override without a citation.
  mutating func reportMissingCitation(ofOverride key: Node) {
    report(
      .missingCitation,
      Bilingual("优先于「\(key.text)」没有写依据", "nothing is cited for overriding `\(key.text)`"),
      at: key.span
    )
  }
}

extension Node {
  /// Whether a key is written, whatever stands under it.
  fileprivate func hasKey(_ key: String) -> Bool { self[key] != nil }
}
