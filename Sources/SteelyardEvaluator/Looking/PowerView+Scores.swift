import SteelyardArtifact

extension PowerView {
  /// The values at which the points of some score change, by the slot of the fact that gives them.
  package var scoreThresholds: [Int: Set<Int64>] {
    let tables = catalog.tables
    let statute = tables.statute(ofPower: position)
    var found: [Int: Set<Int64>] = [:]
    let first = Int(statute.firstDerivation)
    for place in first..<first + Int(statute.derivationCount) {
      let row = tables.derivations[place]
      guard row.operation == DerivationRow.score else { continue }
      for input in 0..<Int(row.inputCount) {
        let place = Int(row.firstInput) + input * 3
        let slot = Int(tables.words[place])
        found[slot, default: []].formUnion(thresholds(below: tables.words[place + 1], of: slot))
      }
    }
    return found
  }

  private func thresholds(below root: UInt32, of slot: Int) -> Set<Int64> {
    let tables = catalog.tables
    var (open, seen, found) = ([root], [root] as Set<UInt32>, [] as Set<Int64>)
    while let target = open.popLast() {
      guard target & NodeRow.leafFlag == 0 else { continue }
      let node = tables.node(target)
      if Int(node.slot) == slot {
        for index in 0..<node.thresholdCount { found.insert(node.threshold(index)) }
      }
      for run in 0...node.thresholdCount {
        let below = node.target(run)
        if seen.insert(below).inserted { open.append(below) }
      }
    }
    return found
  }
}
