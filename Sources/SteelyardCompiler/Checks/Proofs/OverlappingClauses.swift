import SteelyardDiagnostics
import SteelyardText

/// Facts that two clauses claim.
///
/// For every case exactly one clause applies; where two do, nobody can tell which range holds, and order in the file never decides. Exclude the
/// common facts from one of them.
enum OverlappingClauses: PowerCheck {
  static let code = DiagnosticCode(
    "overlapping-clauses",
    title: Bilingual("两款同时适用", "facts that two clauses claim"),
    explanation: Bilingual(
      """
      每一个案件只能适用一款。两款都说自己适用，就不知道按哪个幅度处罚；先后顺序不起作用。

      例如一款写「5立方米以下」，另一款写「5立方米以上」：恰好5立方米两款都适用，因为以上、以下都含本数。

      按法律原文把共同的部分从其中一款去掉，例如改成「不满5立方米」。
      """,
      """
      Exactly one clause applies to a case. Where two claim it, nobody can tell which range holds; the order in the file decides nothing.

      For example `5立方米以下` beside `5立方米以上`: exactly 5 belongs to both, because `以上` and `以下` include their number.

      Take the common facts out of one of them, for example by `不满5立方米`.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    var reported: Set<[Int]> = []
    for slice in regions.slices {
      let overlaps = slice.diagram.leaves.filter { $0.labels[0].count > 1 }
      let place = regions.power.place
      _ = regions.report(overlaps, on: slice.ground, at: place, log: &log) { leaf, witness, log in
        let pair = Array(leaf.labels[0].prefix(2))
        if reported.insert(pair).inserted { report(pair, witness, regions.power, log: &log) }
        return true
      }
    }
  }

  private static func report(
    _ pair: [Int],
    _ witness: Witness,
    _ power: PowerDraft,
    log: inout DiagnosticLog
  ) {
    log.report(
      code,
      Bilingual(
        "\(witness.when)，第\(pair[0] + 1)种法定情形和第\(pair[1] + 1)种法定情形同时适用",
        "clauses \(pair[0] + 1) and \(pair[1] + 1) both cover \(witness.cases)"
      ),
      at: power.clauses[pair[1]].place,
      notes: [
        .init(
          Bilingual("第\(pair[0] + 1)种法定情形在这里", "clause \(pair[0] + 1) is here"),
          at: power.clauses[pair[0]].place
        )
      ],
      help: [witness.help]
    )
  }
}
