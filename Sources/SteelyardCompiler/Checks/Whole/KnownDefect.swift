import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

/// A fault of the published text that the rules keep visible.
enum KnownDefect: CatalogCheck {
  static let code = DiagnosticCode(
    "known-defect",
    severity: .note,
    title: Bilingual("原文的已知缺陷", "a known fault of the published text"),
    explanation: Bilingual(
      """
      公布的裁量表本身有毛病时（两档重叠、引错条文、上下级抵触），规则按选定的读法写，并在 `known_defect:` 里写明毛病在哪里、怎样读。检查时逐条列出，不让它被忘记。

      例如「原表『2次以上』与『3次以上』在第3次重叠，读作2次与3次以上」。

      不需要改正；制定机关改了原文以后，改规则并删掉这一条。
      """,
      """
      Where a published table is at fault (bands that overlap, a wrong citation, a conflict with a higher authority), the rules follow the reading that was chosen and say under `known_defect:` where the fault is and how it was read. Every check lists them, so that none is forgotten.

      For example: the table has `2次以上` beside `3次以上`, which is read as twice, and three times or more.

      Nothing has to be corrected; once the authority has corrected its text, change the rules and delete the remark.
      """
    )
  )
  static let codes = [code]

  static func check(_ resolution: Resolution, log: inout DiagnosticLog) {
    for volume in resolution.names.volumes {
      report(volume.header?.entry(.knownDefect), log: &log)
      for power in volume.powers { report(power.fields.entry(.knownDefect), log: &log) }
      for standard in volume.standards { report(standard.fields.entry(.knownDefect), log: &log) }
    }
  }

  private static func report(_ entry: Node.Entry?, log: inout DiagnosticLog) {
    guard let entry else { return }
    let text = entry.value.text
    log.report(code, Bilingual(text, text), at: entry.key.span)
  }
}
