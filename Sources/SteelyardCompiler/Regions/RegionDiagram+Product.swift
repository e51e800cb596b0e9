extension RegionDiagram {
  /// Both diagrams in one: its leaves say what holds in the first and what holds in the second at the same facts.
  ///
  /// So the leaves of clauses × bands are all pairs that can occur together, each with a witness. Both must be built in
  /// the same space.
  package func product(
    with other: RegionDiagram,
    budget: Int = standardBudget
  ) throws(RegionError) -> RegionDiagram {
    var product = RegionProduct(first: self, second: other, budget: budget)
    guard space == other.space, let top = product.target(root, other.root) else {
      throw .budgetExceeded(space.busiestFactor)
    }
    return product.table.diagram(in: space, root: top)
  }

  /// The diagram whose leaves are those of this one, changed; leaves that become equal are joined.
  ///
  /// For example with the bands taken out that another one overrides.
  package func mapLeaves(_ change: ([[Int]]) -> [[Int]]) -> RegionDiagram {
    var table = DiagramTable(budget: .max)
    let ends = leaves.map { table.leaf(change($0.labels)) }
    var moved: [Target] = []
    func place(_ target: Target) -> Target {
      switch target {
      case .leaf(let position): ends[position]
      case .node(let position): moved[position]
      }
    }
    for node in nodes {
      let runs = zip(node.starts, node.targets).map { (start: $0, target: place($1)) }
      moved.append(table.node(node.variable, runs))
    }
    return table.diagram(in: space, root: place(root))
  }
}

/// Walks down two diagrams at once.
private struct RegionProduct {
  private struct Pair: Hashable {
    var first: RegionDiagram.Target
    var second: RegionDiagram.Target
  }

  private let first: RegionDiagram
  private let second: RegionDiagram
  private var memory: [Pair: RegionDiagram.Target] = [:]
  var table: DiagramTable

  init(first: RegionDiagram, second: RegionDiagram, budget: Int) {
    self.first = first
    self.second = second
    table = DiagramTable(budget: budget)
  }

  /// The place in the product that stands for a place in each diagram, or nil where the budget is spent.
  mutating func target(
    _ left: RegionDiagram.Target,
    _ right: RegionDiagram.Target
  ) -> RegionDiagram.Target? {
    let pair = Pair(first: left, second: right)
    if let known = memory[pair] { return known }
    let (upper, lower) = (node(left, of: first), node(right, of: second))
    guard let variable = [upper?.variable, lower?.variable].compactMap(\.self).min() else {
      return leaf(left, right)
    }
    let mine = upper?.variable == variable ? upper : nil
    let theirs = lower?.variable == variable ? lower : nil
    var runs: [(start: Int64, target: RegionDiagram.Target)] = []
    let starts = Set((mine?.starts ?? []) + (theirs?.starts ?? [])).sorted()
    guard table.spend(starts.count) else { return nil }
    for start in starts {
      guard
        let below = target(mine?.target(at: start) ?? left, theirs?.target(at: start) ?? right)
      else { return nil }
      runs.append((start, below))
    }
    let found = table.node(variable, runs)
    memory[pair] = found
    return found
  }

  private func node(
    _ target: RegionDiagram.Target,
    of diagram: RegionDiagram
  ) -> RegionDiagram.Node? {
    switch target {
    case .node(let position): diagram.nodes[position]
    case .leaf: nil
    }
  }

  private mutating func leaf(
    _ left: RegionDiagram.Target,
    _ right: RegionDiagram.Target
  ) -> RegionDiagram.Target? {
    guard case .leaf(let mine) = left, case .leaf(let theirs) = right else { return nil }
    return table.leaf(first.leaves[mine].labels + second.leaves[theirs].labels)
  }
}
