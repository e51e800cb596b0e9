import SteelyardArtifact
import SteelyardModel

extension Lowering {
  /// The diagram of a table, and the values at its ends.
  mutating func values(
    of rows: [TableRow],
    in table: Factor,
    _ factors: PowerFactors,
    _ power: Power
  ) throws(LoweringError) -> [UInt32] {
    let labelled = rows.enumerated().map { RegionRow(label: $0, when: $1.when) }
    let diagram = try diagram(of: labelled, power: power)
    var values: [Int64] = []
    for leaf in diagram.leaves {
      guard let row = leaf.labels[0].first, !values.contains(rows[row].value) else { continue }
      values.append(rows[row].value)
    }
    let slots = diagram.space.factors.map(factors.slot)
    let root = diagrams.place(of: diagram, slots: slots) { labels in
      guard let row = labels.first, let end = values.firstIndex(of: rows[row].value) else {
        return .emptyLeaf
      }
      return .leaf(end)
    }
    guard let root else { throw .tooIntricate(power: power.id, factor: table.name) }
    return [root, diagrams.place(of: values)]
  }
}
