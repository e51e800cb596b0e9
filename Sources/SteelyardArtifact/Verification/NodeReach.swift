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
  /// By position in `nodes`; no depth where no node begins.
  fileprivate var words: [NodeReach]

  /// The reach of a root, or nil where there is no such node.
  func reach(of target: UInt32) -> NodeReach? {
    if let label = target.leafLabel {
      return NodeReach(labels: label.map { UInt32($0) + 1 } ?? 0, slots: 0)
    }
    guard Int(target) < words.count, words[Int(target)].depth > 0 else { return nil }
    return words[Int(target)]
  }
}

extension DiagramReach {
  /// Reads a little of what is known of a root; the answer means nothing.
  func touch(_ target: UInt32) -> UInt64 {
    Int(target) < words.count ? UInt64(words[Int(target)].slots) : 0
  }
}

extension TableVerifier {
  /// Nodes follow each other, ask for what is there, in order, and lead backwards.
  func verifyNodes() throws(ArtifactError) -> DiagramReach {
    let words = tables.nodes
    var reach = DiagramReach(words: Array(repeating: NodeReach(), count: words.count))
    var place = 0
    while place < words.count {
      let row = NodeRow(word: words[place])
      let end = place + NodeRow.wordCount(thresholds: Int(row.thresholdCount))
      guard end <= words.count, let found = reachOfNode(row, at: place, knowing: reach) else {
        throw .damaged(at: Layout.contentFrom + SectionName.nodes.rawValue * 16)
      }
      reach.words[place] = found
      place = end
    }
    return reach
  }

  private func reachOfNode(
    _ row: NodeRow,
    at place: Int,
    knowing reach: borrowing DiagramReach
  ) -> NodeReach? {
    guard row.slot < UInt8(Limit.factors), row.probe <= NodeRow.isUnknown else { return nil }
    let node = DiagramNode(tables.nodes, at: UInt32(truncatingIfNeeded: place))
    for index in 1..<max(node.thresholdCount, 1)
    where node.threshold(index - 1) >= node.threshold(index) {
      return nil
    }
    var found = NodeReach(labels: 0, slots: row.slot + 1)
    for run in 0...node.thresholdCount {
      guard let below = reach.reach(of: node.target(run)) else { return nil }
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
