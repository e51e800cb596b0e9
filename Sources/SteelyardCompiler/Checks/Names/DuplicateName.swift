import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// Two things under one name.
  static let duplicateId = DiagnosticCode(
    "duplicate-id",
    title: Bilingual("两处用了同一个名称", "two things under one name"),
    explanation: Bilingual(
      """
      分册、法律文件、措施、情节、权力事项和基准的标识在整个规则目录里只能用一次，因素名在本分册里只能用一次。否则别处引用时不知道指哪一个。

      例如两个文件里都有 `id: food.unlicensed`。同一分册为同一权力事项先后写两个基准的，默认标识相同，要各写一个 `id:`。

      改掉其中一个，或者删掉重复的声明。
      """,
      """
      The identifiers of volumes, instruments, measures, circumstances, powers and standards are unique in the whole folder, names of factors in their volume. Otherwise nobody can tell which one is meant.

      For example `id: food.unlicensed` in two files. Two standards of one volume for one power have the same default identifier and need an `id:` each.

      Rename one of them, or delete the copy.
      """
    )
  )

  /// One name for two factors of one power.
  static let ambiguousFactor = DiagnosticCode(
    "ambiguous-factor",
    title: Bilingual("同一事项里一个因素名指两个因素", "one name for two factors of a power"),
    explanation: Bilingual(
      """
      案件按名称填写事实，所以同一权力事项的法定条款和各个基准里，一个名称只能指一个因素。

      例如法定条款用的「次数」在省的分册里声明，市的基准又用自己分册里另一个「次数」。

      给其中一个换个名称，例如「两年内次数」。
      """,
      """
      Cases state facts by name, so within a power and its standards a name stands for one factor.

      For example a clause uses `次数` of the province's volume, and a city's standard another `次数` of its own.

      Rename one of them, for example `两年内次数`.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports a name that was given before.
  mutating func reportDuplicate(_ name: Node, first: Node?) {
    reportDuplicate(name, named: name.text, first: first)
  }

  /// Reports a name that was given before, at the place it follows from.
  mutating func reportDuplicate(_ name: Node, named text: String, first: Node?) {
    report(
      .duplicateId,
      Bilingual("「\(text)」已经用过了", "`\(text)` is declared twice"),
      at: name.span,
      notes: [
        first.map { .init(Bilingual("第一处在这里", "the first one is here"), at: $0.span) }
          ?? .init(Bilingual("这是内建的名称", "the name is built in"))
      ]
    )
  }
}
