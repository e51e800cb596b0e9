import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A name that nothing was declared under.
  static let unknownName = DiagnosticCode(
    "unknown-name",
    title: Bilingual("没有声明过的名称", "a name that nothing was declared under"),
    explanation: Bilingual(
      """
      规则里用到的裁量因素、措施、法律文件、权力事项、裁量情节和档名都要先声明。对不上的名称不会有任何作用，所以不放行。

      例如 `when: {货植金额: 不满1万元}` 里的「货植金额」没有声明，声明的是「货值金额」。

      改正拼写，或者补上声明。因素先在本分册里找，再到权力事项所在的分册里找；别的分册的因素不能用。
      """,
      """
      Factors, measures, instruments, powers, circumstances and grades are declared before they are used. A name that matches nothing would do nothing, so it is refused.

      For example `when: {货植金额: 不满1万元}` where the factor was declared as `货值金额`.

      Correct the spelling or add the declaration. Factors are looked for in the volume itself, then in the volume of the power; those of other volumes cannot be used.
      """
    )
  )
}

/// The kinds of thing that have names.
enum NameKind: Sendable {
  case factor
  case measure
  case instrument
  case power
  case circumstance
  case grade
  case entry
  /// One of the standards of the folder, by its identifier.
  case standard

  /// The kind in words.
  var noun: Bilingual {
    switch self {
    case .factor: Bilingual("裁量因素", "factor")
    case .measure: Bilingual("措施", "measure")
    case .instrument: Bilingual("法律文件", "instrument")
    case .power: Bilingual("权力事项", "power")
    case .circumstance: Bilingual("裁量情节", "circumstance")
    case .grade: Bilingual("档名", "grade")
    case .standard: Bilingual("裁量标准", "standard")
    case .entry: Bilingual("选项", "entry")
    }
  }
}

extension DiagnosticLog {
  /// Reports a name that stands for nothing.
  mutating func reportUnknownName(
    _ name: Node,
    _ kind: NameKind,
    among candidates: some Sequence<String>
  ) {
    reportUnknownName(name.text, kind, at: name.span, among: candidates)
  }

  /// Reports a name that stands for nothing, at a place.
  mutating func reportUnknownName(
    _ name: String,
    _ kind: NameKind,
    at span: SourceSpan,
    among candidates: some Sequence<String>
  ) {
    report(
      .unknownName,
      Bilingual(
        "没有叫「\(name)」的\(kind.noun.chinese)",
        "there is no \(kind.noun.english) called `\(name)`"
      ),
      at: span,
      help: suggestion(for: name, among: Array(candidates)).map { [$0] } ?? []
    )
  }

  /// What may have been meant; among very many names that is not looked for.
  private func suggestion(for name: String, among candidates: [String]) -> Bilingual? {
    guard candidates.count <= 10_000 else { return nil }
    return Spelling.suggestion(for: name, among: candidates.sorted())
  }
}
