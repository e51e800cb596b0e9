import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// A power that exists on days for which a constant it uses has no value yet.
enum ConstantNotInForce: PowerCheck {
  static let code = DiagnosticCode(
    "constant-not-in-force",
    title: Bilingual("常数还没有值的日子", "days for which a constant has no value"),
    explanation: Bilingual(
      """
      随时间变化的常数（`dated:`）从第一个日期起才有值。权力事项在此之前已经存在的，那些日子的案件算不出数。

      例如最高罚款自2024年1月16日起有值，权力事项没有写起始日。

      给常数补上更早的值，或者给权力事项写上 `in_force: {from: …}`。
      """,
      """
      A constant that changes with time (`dated:`) has a value from its first day on. Where a power exists before, cases of those days cannot be computed.

      For example a greatest fine is stated from 2024-01-16 on, and the power names no first day.

      Add an older value, or state `in_force: {from: …}` on the power.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    let power = regions.power.power
    for factor in regions.catalog.factors(usedBy: regions) {
      guard case .dated(let values) = regions.catalog[factor].derivation,
        let first = values.first?.from, power.inForce.from.map({ $0 < first }) ?? true
      else { continue }
      let name = regions.catalog[factor].name
      log.report(
        code,
        Bilingual(
          "「\(name)」自\(first)起才有值，此前的案件算不出数",
          "`\(name)` has a value from \(first) on; cases before that day cannot be computed"
        ),
        at: regions.power.place
      )
    }
  }
}

extension Catalog {
  /// The factors of a power and its standards, those that others are computed from included.
  fileprivate func factors(usedBy regions: PowerRegions) -> [Ref<Factor>] {
    let clauses = regions.power.power.clauses
    let bands = regions.drafts.flatMap(\.standard.bands)
    let rows = clauses.flatMap(\.when) + bands.flatMap(\.when)
    let terms = clauses.flatMap(\.measures) + bands.flatMap(\.measures)
    let used = rows.flatMap(\.cells).map(\.factor) + terms.compactMap { $0.amount?.factor }
    return withInputs(of: used).sorted()
  }
}
