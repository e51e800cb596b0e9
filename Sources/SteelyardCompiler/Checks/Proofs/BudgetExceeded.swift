import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// A table too intricate to be proved.
///
/// The proofs divide the facts into regions and never skip one in silence; where there are too many, that is said.
enum BudgetExceeded: PowerCheck {
  static let code = DiagnosticCode(
    "budget-exceeded",
    title: Bilingual("表格过于复杂，无法证明", "a table too intricate to be proved"),
    explanation: Bilingual(
      """
      证明没有空档、没有重叠，要把各因素的临界值划出的区域全部走一遍。区域太多时不会悄悄跳过，而是指出临界值最多的因素。

      真实的裁量表一般只有几个到几百个区域；超出限度的，多半是把许多因素的每一种组合都写成了一行。

      因素是推算出来的，还要找出真能得出那些数的事实；在限度以内既找不到、也证明不了没有的，同样不会放过，但也不当作已经证实的错误。这多半是几个不受限制的数相乘，要恰好等于某一个数。

      把提示的因素分得粗一些，先推算成一个分值（`derived: {score: …}`），或者把权力事项拆开。
      """,
      """
      To prove that there is neither gap nor overlap, every region between the thresholds of all factors is visited. Where there are too many, none is skipped in silence; the factor with the most thresholds is named.

      Real tables have a few regions, at most some hundreds. Beyond the limit every combination of many factors has mostly been written out.

      Where a factor is computed, the facts that lead to its values are looked for as well. If within the limit none are found, nor a proof that there are none, that is said too, and never told as a proven fault: mostly the product of free numbers has to hit a single one.

      Make the factor coarser, add the factors up to a score first (`derived: {score: …}`), or divide the power.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for failure in regions.failures {
      let place = failure.standard?.place ?? regions.power.place
      report(failure.factor, in: regions.catalog, at: place, log: &log)
    }
  }

  /// Reports, once at a place, that neither facts were found that show a fault nor a proof that there are none.
  static func reportUndecided(
    _ factor: Ref<Factor>?,
    in catalog: Catalog,
    at place: SourceSpan,
    log: inout DiagnosticLog
  ) {
    let name = factor.map { catalog[$0].name } ?? ""
    log.reportOnce(
      code,
      Bilingual(
        "「\(name)」的推算过于复杂：没有找到出错的事实，也没有证明不存在这样的事实",
        "`\(name)` is computed too intricately: no facts were found that show a fault, and no proof that there are none"
      ),
      at: place,
      help: [
        Bilingual(
          "限定它所依据的因素的取值（`domain:`），改用表格或者分值推算（`derived: {table: …}`、`{score: …}`），或者把权力事项拆开",
          "limit what it is computed from (`domain:`), compute it by a table or a score (`derived: {table: …}`, `{score: …}`), or divide the power"
        )
      ]
    )
  }

  /// Reports that a proof could not be carried through.
  static func report(
    _ factor: Ref<Factor>?,
    in catalog: Catalog,
    at place: SourceSpan,
    log: inout DiagnosticLog
  ) {
    let name = factor.map { catalog[$0].name } ?? ""
    log.report(
      code,
      Bilingual(
        "区域太多，无法证明；临界值最多的因素是「\(name)」",
        "too many regions to be proved; `\(name)` has the most thresholds"
      ),
      at: place,
      help: [
        Bilingual(
          "把它分得粗一些，或者先推算成分值（`derived: {score: …}`）",
          "make it coarser, or add up a score first (`derived: {score: …}`)"
        )
      ]
    )
  }
}
