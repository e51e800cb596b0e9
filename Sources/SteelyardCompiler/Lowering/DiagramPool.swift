import SteelyardArtifact

/// Keeps the nodes of all diagrams, each once.
struct DiagramPool: Sendable {
  /// The words of the nodes, node after node.
  var nodes = RunPool<Int64>()
  /// Points, and constants with their days.
  var numbers = RunPool<Int64>()

  /// Where a run of numbers stands.
  mutating func place(of numbers: [Int64]) -> UInt32 { self.numbers.place(of: numbers) }

  /// Adds a diagram, and tells where it begins; nil where one question has too many thresholds.
  ///
  /// Slots are those of the factors of the diagram's space. The leaf is what is stored for the labels that hold; ends with the
  /// same number become one.
  mutating func place(
    of diagram: RegionDiagram,
    slots: [Int],
    leaf: ([Int]) -> UInt32
  ) -> UInt32? {
    let leaves = diagram.leaves.map { leaf($0.labels[0]) }
    var moved: [UInt32] = []
    func place(_ target: RegionDiagram.Target) -> UInt32 {
      switch target {
      case .leaf(let position): leaves[position]
      case .node(let position): moved[position]
      }
    }
    for node in diagram.nodes {
      let variable = diagram.space.variables[node.variable]
      let found = self.place(
        slot: slots[variable.factor],
        probe: Self.probe(of: variable),
        starts: node.starts,
        targets: node.targets.map(place)
      )
      guard let found else { return nil }
      moved.append(found)
    }
    return place(diagram.root)
  }

  private mutating func place(
    slot: Int,
    probe: UInt8,
    starts: [Int64],
    targets: [UInt32]
  ) -> UInt32? {
    var thresholds: [Int64] = []
    var kept: [UInt32] = []
    for (start, target) in zip(starts, targets) where target != kept.last {
      if !kept.isEmpty { thresholds.append(start) }
      kept.append(target)
    }
    guard kept.count > 1 else { return kept.first }
    guard thresholds.count <= Int(UInt16.max) else { return nil }
    var row = NodeRow()
    row.slot = UInt8(slot)
    row.probe = probe
    return nodes.place(of: row.words(thresholds: thresholds, targets: kept))
  }

  private static func probe(of variable: RegionVariable) -> UInt8 {
    switch variable.kind {
    case .value: NodeRow.value
    case .isUnknown: NodeRow.isUnknown
    case .holds(let position): UInt8(position)
    }
  }
}
