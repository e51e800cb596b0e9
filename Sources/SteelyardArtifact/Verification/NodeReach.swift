/// How far a diagram reaches: one more than its greatest label, one more than its greatest slot, and how deep it is.
struct NodeReach {
  var labels: UInt32 = 0
  var slots: UInt8 = 0
  var depth: UInt16 = 0

  /// The reach of both.
  mutating func extend(by other: NodeReach) {
    labels = max(labels, other.labels)
    slots = max(slots, other.slots)
    depth = max(depth, other.depth)
  }
}

/// The reach of every node.
struct DiagramReach {
  var nodes: [NodeReach]

  /// The reach of a root, or nil where there is no such node.
  func reach(of target: UInt32) -> NodeReach? {
    if let label = target.leafLabel {
      return NodeReach(labels: label.map { UInt32($0) + 1 } ?? 0, slots: 0)
    }
    return Int(target) < nodes.count ? nodes[Int(target)] : nil
  }
}

extension TableVerifier {
  /// Nodes ask for what is there, in order, and lead backwards.
  func verifyNodes() throws(ArtifactError) -> DiagramReach {
    let nodes = tables.nodes
    var reach = DiagramReach(nodes: [])
    reach.nodes.reserveCapacity(nodes.count)
    for index in 0..<nodes.count {
      guard let found = reachOfNode(nodes[index], knowing: reach) else {
        throw .damaged(at: Layout.contentFrom + SectionName.nodes.rawValue * 16)
      }
      reach.nodes.append(found)
    }
    return reach
  }

  private func reachOfNode(_ node: NodeRow, knowing reach: DiagramReach) -> NodeReach? {
    let (numbers, targets) = (tables.numbers, tables.targets)
    let count = Int(node.thresholdCount)
    guard node.slot < UInt8(Limit.factors), node.probe <= NodeRow.isUnknown,
      isRun(node.firstThreshold, count, in: numbers.count),
      isRun(node.firstTarget, count + 1, in: targets.count)
    else { return nil }
    let first = Int(node.firstThreshold)
    for index in 1..<max(count, 1) where numbers[first + index - 1] >= numbers[first + index] {
      return nil
    }
    var found = NodeReach(labels: 0, slots: node.slot + 1)
    for index in 0...count {
      guard let below = reach.reach(of: targets[Int(node.firstTarget) + index]) else { return nil }
      found.extend(by: below)
    }
    found.depth += 1
    return found.depth <= UInt16(Limit.diagramDepth) ? found : nil
  }
}

extension UInt32 {
  /// The end at which nothing holds.
  package static var emptyLeaf: UInt32 { NodeRow.emptyLeaf }

  /// The end of a diagram with a label.
  package static func leaf(_ label: Int) -> UInt32 { NodeRow.leafFlag | UInt32(label) }

  /// The label of an end, `.some(nil)` where nothing holds there; nil for a node.
  package var leafLabel: Int?? {
    guard self & NodeRow.leafFlag != 0 else { return nil }
    return self == Self.emptyLeaf ? .some(nil) : .some(Int(self & ~NodeRow.leafFlag))
  }
}
