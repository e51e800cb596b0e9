import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// A factor that no condition, amount or other factor uses.
enum UnusedFactor: CatalogCheck {
  static let code = DiagnosticCode(
    "unused-factor",
    severity: .warning,
    title: Bilingual("没有用到的因素", "a factor that nothing uses"),
    explanation: Bilingual(
      """
      声明了却没有哪一款、哪一档、哪个数额用到的因素，多半是条件里漏写了，或者名称改过以后留下来的。

      例如声明了「持续时间」，各档的条件里只有「次数」。

      在条件里用上它，或者删掉声明。
      """,
      """
      A factor that is declared and that no clause, band or amount uses is mostly one that a condition forgot, or a leftover of an old name.

      For example `持续时间` is declared, and the bands test `次数` alone.

      Use it in a condition, or delete the declaration.
      """
    )
  )
  static let codes = [code]

  static func check(_ resolution: Resolution, log: inout DiagnosticLog) {
    for (position, entry) in resolution.names.factorEntries.enumerated()
    where !resolution.used.contains(Ref(position + 1)) {
      let name = entry.name.text
      log.report(
        code,
        Bilingual("没有哪里用到「\(name)」", "nothing uses `\(name)`"),
        at: entry.name.span
      )
    }
  }
}
