/// A decision diagram: it tells which rows hold at every point of a ``RegionSpace``.
///
/// The diagram is ordered and reduced: each variable is asked at most once on a way down, nodes whose answers do not
/// differ are left out, and equal parts are shared. So two diagrams in one space mean the same exactly if they are equal,
/// and every leaf that is listed can be reached.
///
///     let space = RegionSpace(factors: factors, in: catalog, orderedFor: conditions)
///     let bands = try RegionDiagram(of: rows, in: space)
///     for leaf in bands.leaves where leaf.labels[0].count != 1 {     // a gap, or an overlap
///       let facts = bands.witness(of: leaf)
///     }
package struct RegionDiagram: Hashable, Sendable {
  /// Where an answer leads.
  package enum Target: Hashable, Sendable {
    /// To another question, by its position in ``RegionDiagram/nodes``.
    case node(Int)
    /// To the end, by its position in ``RegionDiagram/leaves``.
    case leaf(Int)
  }

  /// One question.
  package struct Node: Hashable, Sendable {
    /// The variable, by its position in ``RegionSpace/variables``.
    package let variable: Int
    /// The first value of each run, ascending; a run ends before the next one begins.
    package let starts: [Int64]
    /// Where each run leads; neighbours differ.
    package let targets: [Target]

    /// Where a value of the variable leads.
    package func target(at value: Int64) -> Target {
      let next = starts.firstIndex { $0 > value } ?? starts.count
      return targets[max(next - 1, 0)]
    }
  }

  /// What holds in a region.
  package struct Leaf: Hashable, Sendable {
    /// The labels that hold, ascending; one list for each diagram that was combined.
    package let labels: [[Int]]

    package init(labels: [[Int]]) {
      self.labels = labels
    }

    /// The one label that holds in the diagram at a position, or nil where there is none or several.
    package func only(_ position: Int = 0) -> Int? {
      labels[position].count == 1 ? labels[position][0] : nil
    }
  }

  /// The space it divides.
  package let space: RegionSpace
  /// The questions; targets point to smaller positions.
  package let nodes: [Node]
  /// The different ends; each can be reached.
  package let leaves: [Leaf]
  /// The first question.
  package let root: Target

  /// What holds at a point: one value for each factor of the space, ``RegionSpace/unknown`` for *unknown*.
  package func leaf(at point: [Int64]) -> Leaf {
    var target = root
    while true {
      switch target {
      case .leaf(let position): return leaves[position]
      case .node(let position):
        let variable = space.variables[nodes[position].variable]
        target = nodes[position].target(at: variable.coordinate(of: point[variable.factor]))
      }
    }
  }
}
