import SteelyardArtifact

/// A row that says for which powers, on which days and by whose word it holds: steps, time limits and proportion.
protocol RuleRow {
  /// The first day in force.
  var firstDay: Int32 { get }
  /// The last day in force.
  var lastDay: Int32 { get }
  /// The kinds of power it holds for, one bit each; none means all.
  var kinds: UInt16 { get }
  /// The identifiers of the powers it is limited to, as a list of texts in `words`.
  var firstPower: UInt32 { get }
  /// How many powers; none means all of its kinds.
  var powerCount: UInt16 { get }
  /// Who laid it down.
  var authority: UInt32 { get }
}

extension DeadlineRow: RuleRow {}

extension ProportionRow: RuleRow {}

extension ProcedureRow: RuleRow {
  var firstDay: Int32 { from }
  var lastDay: Int32 { to }
}
