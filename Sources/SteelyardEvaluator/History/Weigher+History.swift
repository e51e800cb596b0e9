import SteelyardArtifact
import SteelyardModel

extension Weigher {
  /// Remarks on what the case states against its own history, and on acts that were not before.
  func remarkOnHistory(_ bound: inout BoundCase, _ result: inout Weighing) {
    var rest = bound.contradicted
    while rest != 0 {
      result.report(.countContradicted, UInt16(rest.trailingZeroBitCount))
      rest &= rest - 1
    }
    if bound.hasLaterHistory { result.report(.historyAfterAct, severity: .warning) }
  }

  /// Whether a run of a node can be reached: for a count between bounds only those in which it can lie.
  func canReach(_ run: Int, of node: DiagramNode, _ facts: borrowing Weighing.Facts) -> Bool {
    guard facts.narrowed >> UInt64(node.slot) & 1 == 1, node.probe == NodeRow.value else {
      return true
    }
    let bounds = CountBounds(packed: facts.values[Int(node.slot)])
    if bounds.admitsUnknown, run == node.run(of: .min) { return true }
    return node.run(of: bounds.least) <= run && run <= node.run(of: bounds.most)
  }
}
