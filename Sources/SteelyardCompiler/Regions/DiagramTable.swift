/// The nodes and leaves of a diagram under construction; equal ones are made once.
struct DiagramTable {
  private var nodes: [RegionDiagram.Node] = []
  private var leaves: [RegionDiagram.Leaf] = []
  private var nodePositions: [RegionDiagram.Node: Int] = [:]
  private var leafPositions: [RegionDiagram.Leaf: Int] = [:]
  private var budget: Int

  init(budget: Int) {
    self.budget = budget
  }

  /// Takes so many steps from the budget, and tells whether it sufficed.
  mutating func spend(_ steps: Int) -> Bool {
    budget -= steps
    return budget >= 0
  }

  /// The leaf with these labels.
  mutating func leaf(_ labels: [[Int]]) -> RegionDiagram.Target {
    let leaf = RegionDiagram.Leaf(labels: labels)
    if let position = leafPositions[leaf] { return .leaf(position) }
    leafPositions[leaf] = leaves.count
    leaves.append(leaf)
    return .leaf(leaves.count - 1)
  }

  /// The node that asks a variable and goes on as told; runs that lead to the same place are joined.
  mutating func node(
    _ variable: Int,
    _ runs: [(start: Int64, target: RegionDiagram.Target)]
  ) -> RegionDiagram.Target {
    var starts: [Int64] = []
    var targets: [RegionDiagram.Target] = []
    for run in runs where run.target != targets.last {
      starts.append(run.start)
      targets.append(run.target)
    }
    guard targets.count > 1 else { return targets[0] }
    let node = RegionDiagram.Node(variable: variable, starts: starts, targets: targets)
    if let position = nodePositions[node] { return .node(position) }
    nodePositions[node] = nodes.count
    nodes.append(node)
    return .node(nodes.count - 1)
  }

  /// The question at a place; nil where the place is an end.
  func question(at target: RegionDiagram.Target) -> RegionDiagram.Node? {
    switch target {
    case .node(let position): nodes[position]
    case .leaf: nil
    }
  }

  /// What holds at an end; nil where the place is a question.
  func labels(at target: RegionDiagram.Target) -> [[Int]]? {
    switch target {
    case .node: nil
    case .leaf(let position): leaves[position].labels
    }
  }

  /// The finished diagram.
  func diagram(in space: RegionSpace, root: RegionDiagram.Target) -> RegionDiagram {
    RegionDiagram(space: space, nodes: nodes, leaves: leaves, root: root)
  }
}
