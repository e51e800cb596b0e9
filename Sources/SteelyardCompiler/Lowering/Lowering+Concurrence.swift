import SteelyardArtifact
import SteelyardModel

extension Lowering {
  mutating func row(of concurrence: Concurrence) -> ConcurrenceRow {
    var row = ConcurrenceRow()
    row.cap = concurrence.cap ?? 0
    row.hasCap = concurrence.cap == nil ? 0 : 1
    row.basis = place(of: concurrence.basis)
    row.authority = place(of: concurrence.authority)
    row.from = concurrence.inForce.firstNumber
    row.to = concurrence.inForce.lastNumber
    row.measure = UInt16(concurrence.measure.index)
    row.kinds = Self.mask(of: concurrence.kinds)
    row.rule = Concurrence.Rule.allCases.position(of: concurrence.rule)
    return row
  }
}
