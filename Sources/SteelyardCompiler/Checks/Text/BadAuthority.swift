import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A text that is no place in the tree of authorities.
  static let badAuthority = DiagnosticCode(
    "bad-authority",
    title: Bilingual("不是行政机关的代码", "not the code of an authority"),
    explanation: Bilingual(
      """
      机关写成六位行政区划代码（GB/T 2260）；不是政府本身的，后面加点和部门。上下级关系就在代码里，代码错了就找不到上级的基准。

      例如 `"350200"` 是厦门市人民政府，`"350200.transport"` 是它的交通部门。外国的机关写两个小写字母（ISO 3166），自成一棵树：`us`、`us.osha`。

      改成六位数字，必要时加 `.部门`。
      """,
      """
      An authority is a six-digit region code (GB/T 2260), with a department after a dot where it is not the government itself. Who stands above whom is in the code.

      For example `"350200"` is the government of a city, `"350200.transport"` its transport department. Another country is a tree of its own, by two small letters (ISO 3166): `us`, `us.osha`.

      Write six digits, and `.department` where it is needed.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a text that is no authority.
  mutating func reportBadAuthority(_ node: Node) {
    report(
      .badAuthority,
      Bilingual("「\(node.text)」不是机关代码", "`\(node.text)` is not the code of an authority"),
      at: node.span,
      help: [
        Bilingual(
          "写成 `\"350200\"` 或者 `\"350200.transport\"` 这样",
          "write it like `\"350200\"` or `\"350200.transport\"`"
        )
      ]
    )
  }
}
