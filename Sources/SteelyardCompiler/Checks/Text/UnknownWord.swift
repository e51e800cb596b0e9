import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A word that is not in the closed list of its key.
  static let unknownWord = DiagnosticCode(
    "unknown-word",
    title: Bilingual("不在规定的词之内", "a word that is not in the list"),
    explanation: Bilingual(
      """
      种类、效力层级、情节效果这些地方只能写规定的几个词，写别的没有意义。

      例如 `kind: 处罚` 要写成 `kind: penalty`。

      改用提示里的词。
      """,
      """
      Kinds, ranks, effects and the like are written with a few fixed words; any other says nothing.

      For example `kind: penalties` is written `kind: penalty`.

      Use one of the words the message names.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a word that is none of those allowed.
  mutating func reportUnknownWord(_ value: Node, under key: Node? = nil, words: [String]) {
    let word = value.text
    let place = key.map { Bilingual("「\($0.text)」下面", "under `\($0.text)` ") }
    report(
      .unknownWord,
      Bilingual(
        "\(place?.chinese ?? "此处")不能写「\(word)」",
        "`\(word)` means nothing \(place?.english ?? "")here"
      ),
      at: value.span,
      help: [
        Spelling.suggestion(for: word, among: words)
          ?? Bilingual(
            "可以写的词：\(words.joined(separator: "、"))",
            "the words are \(words.map { "`\($0)`" }.joined(separator: ", "))"
          )
      ]
    )
  }
}
