import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A text where a list or a map belongs, or the other way round.
  static let wrongShape = DiagnosticCode(
    "wrong-shape",
    title: Bilingual("该写列表或者键值表的地方写了别的", "a text, list or map where another belongs"),
    explanation: Bilingual(
      """
      每个键下面写文字、列表还是键值表是固定的。

      例如 `statute:` 下面是法定条款的列表，每款前面要有 `- `；直接写成键值表，就分不清有几款。

      按提示的形式改写。
      """,
      """
      Whether a text, a list or a map stands under a key is fixed.

      For example under `statute:` stands a list of clauses, each after a `- `; written as a map, nobody could tell how many there are.

      Write it in the form the message names.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a value that has another shape than its key wants.
  mutating func reportWrongShape(
    of value: Node,
    under key: Node? = nil,
    expected: ValueShape,
    in noun: Bilingual
  ) {
    let wanted = expected.description
    let place = key.map { Bilingual("「\($0.text)」", "`\($0.text)`") } ?? noun
    report(
      .wrongShape,
      Bilingual(
        "\(place.chinese)应当是\(wanted.chinese)，却写成了\(value.kind.description.chinese)",
        "\(place.english) is \(wanted.english), not \(value.kind.description.english)"
      ),
      at: key?.span ?? value.span
    )
  }
}

extension Node.Kind {
  /// The kind in words.
  fileprivate var description: Bilingual {
    switch self {
    case .scalar: Bilingual("文字", "a text")
    case .sequence: Bilingual("列表", "a list")
    case .mapping: Bilingual("键值表", "a map")
    }
  }
}
