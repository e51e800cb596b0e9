import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

/// Rules without a single power.
enum EmptyCatalogue: CatalogCheck {
  static let code = DiagnosticCode(
    "empty-catalogue",
    severity: .warning,
    title: Bilingual("一项权力也没有", "rules without a single power"),
    explanation: Bilingual(
      """
      规则目录里没有声明任何权力事项，就没有案件可以审核。多半是路径指错了文件夹，或者只写了法律文件和情节。

      例如文件里只有 `instruments:`，没有 `powers:`。

      核对路径；还没有写完的，可以不理会这个警告。
      """,
      """
      Without a power no case can be weighed. Mostly the path names the wrong folder, or only instruments and circumstances have been written so far.

      For example a file has `instruments:` and no `powers:`.

      Check the path; for work in progress the warning may stand.
      """
    )
  )
  static let codes = [code]

  static func check(_ resolution: Resolution, log: inout DiagnosticLog) {
    guard resolution.powers.isEmpty, let volume = resolution.names.volumes.first else { return }
    log.report(
      code,
      Bilingual("没有声明任何权力事项", "no power is declared"),
      at: volume.id?.span ?? volume.root.span
    )
  }
}
