import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension VolumeResolver {
  /// How several penalties come together by this volume.
  mutating func concurrences() -> [Concurrence] {
    declaration.concurrence.compactMap { fields in
      if fields[.basis] == nil { log.reportMissingCitation(of: fields, at: fields[.rule]) }
      let kinds = Power.Kind.kinds(fields.items(.kinds), log: &log)
      let period = Period(declared: fields[.inForce], log: &log) ?? volume.inForce
      let measure = fields[.measure].flatMap { names.measure($0, log: &log) }
      let cap = fields[.cap].flatMap { node in measure.flatMap { self.cap(node, of: $0) } }
      guard let rule = fields.text(.rule).flatMap(Concurrence.Rule.init(word:)), let measure,
        let basis = fields[.basis].flatMap({ names.provision($0, log: &log) })
      else { return nil }
      return Concurrence(
        rule: rule,
        measure: measure,
        kinds: kinds,
        cap: cap,
        basis: basis,
        authority: volume.authority,
        inForce: period
      )
    }
  }

  private mutating func cap(_ node: Node, of measure: Ref<Measure>) -> Int64? {
    do throws(QuantityError) {
      return try measures[measure.index].unit.read(node.text)
    } catch {
      log.reportUnreadable(node, error)
      return nil
    }
  }
}
