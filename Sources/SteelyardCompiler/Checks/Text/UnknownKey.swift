import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A key that the language does not have at this place.
  static let unknownKey = DiagnosticCode(
    "unknown-key",
    title: Bilingual("此处没有这个键", "a key that does not belong here"),
    explanation: Bilingual(
      """
      每种键值表能写哪些键是固定的。写错的键如果被放过，它下面的内容就会悄悄失效。

      例如在分册说明里写 `titel:`，标题就等于没有写。

      改正拼写；只是给自己看的话，写在 `note:` 下面。
      """,
      """
      Every kind of mapping has a fixed list of keys. A misspelt key that went through would silently switch off what stands under it.

      For example `titel:` in the header leaves the volume without a title.

      Correct the spelling; remarks of your own belong under `note:`.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a key that the table of its mapping does not have.
  mutating func reportUnknownKey<Key: RuleKey>(_ key: Node, _ table: Key.Type) {
    let name = key.text
    let names = Key.allCases.map(\.rawValue)
    report(
      .unknownKey,
      Bilingual(
        "\(Key.noun.chinese)没有「\(name)」这个键",
        "\(Key.noun.english) has no key `\(name)`"
      ),
      at: key.span,
      help: [
        Spelling.suggestion(for: name, among: names)
          ?? Bilingual(
            "可以写的键：\(names.joined(separator: "、"))",
            "the keys are \(names.map { "`\($0)`" }.joined(separator: ", "))"
          )
      ]
    )
  }
}
