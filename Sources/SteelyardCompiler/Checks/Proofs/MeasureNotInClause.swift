import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// A measure in a band that the law does not provide.
///
/// A standard chooses among what the clause provides; what is not there would be imposed without law, and is not weighed either.
enum MeasureNotInClause: PowerCheck {
  static let code = DiagnosticCode(
    "measure-not-in-clause",
    title: Bilingual("阶次里的措施法律没有规定", "a measure in a band that the law does not provide"),
    explanation: Bilingual(
      """
      基准只能在法定条款规定的措施里选择。条款没有的措施写进阶次，就是没有法律依据的处罚，审核时也不会起作用。

      例如法定条款只有警告和罚款，某一档却写 `must: [revoke-licence]`。

      法律确有规定的，补进 `statute:` 的条款；只有一部分条款规定的，按条款把这一档分开。
      """,
      """
      A standard chooses among the measures of the clause. One that the clause does not have would be imposed without law, and has no effect when cases are weighed.

      For example the clause has a warning and a fine, and a band says `must: [revoke-licence]`.

      If the law provides it, add it to the clause under `statute:`; if only some clauses do, divide the band accordingly.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for standard in regions.standards {
      for terms in regions.meetingTerms(of: standard)
      where terms.statutory == nil && terms.benchmark.term.modality != .mustNot {
        guard terms.meeting.doubt.isAbsent(in: regions, of: standard, log: &log) else { continue }
        let name = regions.catalog[terms.benchmark.term.measure].name
        let clause = terms.meeting.clause
        log.report(
          code,
          Bilingual(
            "第\(clause + 1)种法定情形没有规定「\(name)」",
            "clause \(clause + 1) does not provide `\(name)`"
          ),
          at: terms.benchmark.place,
          notes: [
            .init(
              Bilingual("两者同时适用的条款在这里", "the clause that holds at the same facts is here"),
              at: regions.power.clauses[clause].place
            )
          ]
        )
      }
    }
  }
}
