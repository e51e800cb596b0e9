import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// A score whose rows for one factor leave a gap, or count some values twice.
enum UnevenScore: CatalogCheck {
  static let gap = DiagnosticCode(
    "gap-in-score",
    title: Bilingual("分值表有空档", "values for which a score has no row"),
    explanation: Bilingual(
      """
      分值表里，一个因素的每一个可能的值都要有一行，否则落在空档里的案件就少加一项分，谁也不会发觉。

      例如「不满3个月」0分，「超过3个月」5分：恰好3个月没有分。

      把临界值归入其中一行；不加分的，写一行 `0%`。
      """,
      """
      In a score every value of a factor needs its row. Otherwise a case in the gap silently gets no points for it.

      For example `不满3个月` adds 0 and `超过3个月` adds 5: exactly 3 months adds nothing.

      Include the threshold in one of the rows; where nothing is added, write a row with `0%`.
      """
    )
  )
  static let overlap = DiagnosticCode(
    "overlapping-score",
    title: Bilingual("分值表有重叠", "values that a score counts twice"),
    explanation: Bilingual(
      """
      分值表里，一个因素的每一个值只能落在一行，否则同一情况加两次分。

      例如「3个月以下」3分，「3个月以上」8分：恰好3个月加了11分，因为以上、以下都含本数。

      把临界值从其中一行去掉。
      """,
      """
      In a score every value of a factor falls into one row. Otherwise one circumstance counts twice.

      For example `3个月以下` adds 3 and `3个月以上` adds 8: exactly 3 months adds 11, because `以上` and `以下` include their number.

      Take the threshold out of one of the rows.
      """
    )
  )
  static let codes = [gap, overlap]

  static func check(_ resolution: Resolution, log: inout DiagnosticLog) {
    for (position, entry) in resolution.names.factorEntries.enumerated() {
      let factor = resolution.catalog.factors[position + 1]
      guard case .score(_, let rows) = factor.derivation,
        let add = resolution.names.volumes[entry.volume].factors[entry.index].score?[.add]
      else { continue }
      for tested in factor.derivation?.inputs ?? [] {
        let place = place(of: tested, in: add, resolution)
        let own = rows.filter { $0.factor == tested }
        check(own, of: tested, at: place, in: resolution.catalog, log: &log)
      }
    }
  }

  private static func place(of factor: Ref<Factor>, in add: Node, _ resolution: Resolution) -> Node
  {
    let name = resolution.catalog[factor].name
    let aliases = factor == NameTable.subject ? NameTable.subjectNames : [name]
    return add.entries.first { aliases.contains($0.key.text) }?.key ?? add
  }

  private static func check(
    _ rows: [ScoreRow],
    of factor: Ref<Factor>,
    at place: Node,
    in catalog: Catalog,
    log: inout DiagnosticLog
  ) {
    let table = rows.enumerated().map { position, row in
      RegionRow(
        label: position,
        when: [Condition(cells: [Condition.Cell(factor: factor, test: row.test)])]
      )
    }
    let space = RegionSpace(of: table.map(\.when), in: catalog)
    do throws(RegionError) {
      let diagram = try RegionDiagram(of: table, in: space)
      for leaf in diagram.leaves where leaf.labels[0].count != 1 {
        guard let witness = diagram.facts(of: leaf, in: catalog) else { continue }
        report(leaf.labels[0].map { rows[$0].test.text }, witness, at: place, log: &log)
      }
    } catch {
      BudgetExceeded.report(factor, in: catalog, at: place.span, log: &log)
    }
  }

  private static func report(
    _ holding: [String],
    _ witness: Witness,
    at place: Node,
    log: inout DiagnosticLog
  ) {
    guard holding.count > 1 else {
      log.report(
        gap,
        Bilingual(
          "\(witness.when)，没有一行给分",
          "no row gives points \(witness.place)"
        ),
        at: place.span
      )
      return
    }
    log.report(
      overlap,
      Bilingual(
        "\(witness.when)，「\(holding[0])」和「\(holding[1])」两行都给分",
        "`\(holding[0])` and `\(holding[1])` both give points \(witness.place)"
      ),
      at: place.span
    )
  }
}
