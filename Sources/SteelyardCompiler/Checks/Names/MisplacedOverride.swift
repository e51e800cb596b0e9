import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// An override that overrides nothing, or itself.
  static let misplacedOverride = DiagnosticCode(
    "misplaced-override",
    title: Bilingual("优先规定没有作用", "an override that has no effect"),
    explanation: Bilingual(
      """
      `overrides:` 说的是：两档的条件同时具备时，本档优先。一档优先于自己、两档互相优先，或者两档从不同时具备，这句话就没有意义，多半是写错了档名或者条件。

      例如「从重」优先于「一般」，「一般」又优先于「从重」：两档都被排除，哪一档也不适用。

      删掉没有作用的一处，或者改正条件。
      """,
      """
      `overrides:` says: where both bands hold, this one applies. A band that overrides itself, two that override each other, or two that never hold together make no sense; mostly the grade or the condition is wrong.

      For example `从重` overrides `一般` and `一般` overrides `从重`: both drop out, and nothing applies.

      Delete the one without effect, or correct the condition.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports an override that makes no sense.
  mutating func reportMisplacedOverride(
    _ key: Node,
    _ message: Bilingual,
    severity: Diagnostic.Severity = .error
  ) {
    report(.misplacedOverride, message, at: key.span, severity: severity)
  }
}
