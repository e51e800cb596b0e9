import SteelyardArtifact
import SteelyardModel

extension Lowering {
  mutating func row(of proportion: Proportion) -> ProportionRow {
    var row = ProportionRow()
    row.rule = Proportion.Rule.allCases.position(of: proportion.rule)
    switch proportion.alarm {
    case .excess(let factors, let limit), .tinyValue(let factors, let limit):
      row.limit = limit
      (row.firstName, row.nameCount) = places(ofNames: factors)
    case .aggravation(let grades):
      (row.firstName, row.nameCount) = places(ofNames: grades)
    }
    (row.firstPower, row.powerCount) = places(ofNames: proportion.powers)
    row.basis = place(of: proportion.basis)
    row.authority = place(of: proportion.authority)
    (row.firstDay, row.lastDay) = (proportion.inForce.firstNumber, proportion.inForce.lastNumber)
    row.measure = UInt16(proportion.measure.index)
    row.kinds = Self.mask(of: proportion.kinds)
    return row
  }
}
