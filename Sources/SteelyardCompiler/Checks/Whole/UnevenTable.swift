import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// A table by which a factor is looked up whose rows leave a gap, or overlap.
enum UnevenTable: CatalogCheck {
  static let gap = DiagnosticCode(
    "gap-in-table",
    title: Bilingual("查表有空档", "facts for which a table has no row"),
    explanation: Bilingual(
      """
      查表推算的因素，每一种可能的事实都要落在一行，否则落在空档里的案件算不出数。

      例如一行写「25人以下」，另一行写「27人以上」：恰好26人的企业没有系数。

      把临界值归入其中一行，或者补上一行。
      """,
      """
      A factor that is looked up in a table needs a row for all facts. Otherwise a case in the gap has no value for it.

      For example one row says `25人以下` and another `27人以上`: an employer of exactly 26 has no coefficient.

      Include the threshold in one of the rows, or add a row.
      """
    )
  )
  static let overlap = DiagnosticCode(
    "overlapping-table",
    title: Bilingual("查表有重叠", "facts for which a table has two rows"),
    explanation: Bilingual(
      """
      查表推算的因素，同一种事实只能落在一行；行的先后不起作用，所以机器不会替人取第一行。

      例如一行写「25人以下」，另一行写「25人以上」：恰好25人落在两行，因为以上、以下都含本数。

      把临界值从其中一行去掉。
      """,
      """
      A factor that is looked up in a table finds one row for any facts; the order of rows means nothing, so that no first row is taken silently.

      For example one row says `25人以下` and another `25人以上`: exactly 25 is in both, because `以上` and `以下` include their number.

      Take the threshold out of one of the rows.
      """
    )
  )
  static let codes = [gap, overlap]

  static func check(_ resolution: Resolution, log: inout DiagnosticLog) {
    for (position, entry) in resolution.names.factorEntries.enumerated() {
      guard case .table(let rows) = resolution.catalog.factors[position + 1].derivation,
        let derived = resolution.names.volumes[entry.volume].factors[entry.index].derived
      else { continue }
      let places = derived.items(.lookup)
      check(rows, at: places, of: entry.name, in: resolution.catalog, log: &log)
    }
  }

  private static func check(
    _ rows: [TableRow],
    at places: [Node],
    of name: Node,
    in catalog: Catalog,
    log: inout DiagnosticLog
  ) {
    let space = RegionSpace(of: rows.map(\.when), in: catalog)
    do throws(RegionError) {
      let diagram = try RegionDiagram(
        of: rows.enumerated().map { RegionRow(label: $0, when: $1.when) },
        in: space
      )
      for leaf in diagram.leaves where leaf.labels[0].count != 1 {
        guard let witness = diagram.facts(of: leaf, in: catalog) else { continue }
        report(leaf.labels[0], witness, at: places, of: name, log: &log)
      }
    } catch {
      BudgetExceeded.report(space.busiestFactor, in: catalog, at: name.span, log: &log)
    }
  }

  private static func report(
    _ holding: [Int],
    _ witness: Witness,
    at places: [Node],
    of name: Node,
    log: inout DiagnosticLog
  ) {
    guard holding.count > 1, places.indices.contains(holding[1]) else {
      log.report(
        gap,
        Bilingual(
          "\(witness.when)，「\(name.text)」没有一行",
          "no row of `\(name.text)` holds \(witness.place)"
        ),
        at: name.span
      )
      return
    }
    log.report(
      overlap,
      Bilingual(
        "\(witness.when)，「\(name.text)」的两行都适用",
        "two rows of `\(name.text)` hold \(witness.place)"
      ),
      at: places[holding[1]].span,
      notes: [.init(Bilingual("另一行在这里", "the other row is here"), at: places[holding[0]].span)]
    )
  }
}
