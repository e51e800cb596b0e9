package import SteelyardModel

extension RegionDiagram {
  /// The diagram that no longer asks some factors: a leaf says all that may hold, whatever their values are.
  ///
  /// So a table that tests facts which another one does not know can be held against it, with every answer that those facts leave possible.
  package func forgetting(
    _ hidden: Set<Ref<Factor>>,
    budget: Int = standardBudget
  ) throws(RegionError) -> RegionDiagram {
    let isHidden = space.variables.map { hidden.contains(space.factors[$0.factor]) }
    var union = LeafUnion(budget: budget)
    var moved: [Target] = []
    let ends = leaves.map { union.table.leaf($0.labels) }
    func place(_ target: Target) -> Target {
      switch target {
      case .leaf(let position): ends[position]
      case .node(let position): moved[position]
      }
    }
    for node in nodes {
      guard isHidden[node.variable] else {
        let runs = zip(node.starts, node.targets).map { (start: $0, target: place($1)) }
        moved.append(union.table.node(node.variable, runs))
        continue
      }
      var joined = place(node.targets[0])
      for target in node.targets.dropFirst() {
        guard let next = union.join(joined, place(target)) else {
          throw .budgetExceeded(space.factors[space.variables[node.variable].factor])
        }
        joined = next
      }
      moved.append(joined)
    }
    return union.table.diagram(in: space, root: place(root)).withoutWaste
  }

  /// The diagram without the questions and ends that its root does not reach.
  private var withoutWaste: RegionDiagram {
    var table = DiagramTable(budget: .max)
    var moved: [Target: Target] = [:]
    func place(_ target: Target) -> Target {
      if let known = moved[target] { return known }
      let new: Target
      switch target {
      case .leaf(let position): new = table.leaf(leaves[position].labels)
      case .node(let position):
        let node = nodes[position]
        let runs = zip(node.starts, node.targets).map { (start: $0, target: place($1)) }
        new = table.node(node.variable, runs)
      }
      moved[target] = new
      return new
    }
    let top = place(root)
    return table.diagram(in: space, root: top)
  }
}

/// Joins what may hold at two places of a diagram under construction.
private struct LeafUnion {
  private struct Pair: Hashable {
    let first: RegionDiagram.Target
    let second: RegionDiagram.Target
  }

  var table: DiagramTable
  private var memory: [Pair: RegionDiagram.Target] = [:]

  init(budget: Int) {
    table = DiagramTable(budget: budget)
  }

  /// The place at which holds what holds at either; nil where the budget is spent.
  mutating func join(
    _ left: RegionDiagram.Target,
    _ right: RegionDiagram.Target
  ) -> RegionDiagram.Target? {
    if left == right { return left }
    if let mine = table.labels(at: left), let theirs = table.labels(at: right) {
      return table.leaf(zip(mine, theirs).map { Set($0 + $1).sorted() })
    }
    let pair = Pair(first: left, second: right)
    if let known = memory[pair] { return known }
    let (upper, lower) = (table.question(at: left), table.question(at: right))
    guard let variable = [upper?.variable, lower?.variable].compactMap(\.self).min() else {
      return nil
    }
    let mine = upper?.variable == variable ? upper : nil
    let theirs = lower?.variable == variable ? lower : nil
    let starts = Set((mine?.starts ?? []) + (theirs?.starts ?? [])).sorted()
    guard table.spend(starts.count) else { return nil }
    var runs: [(start: Int64, target: RegionDiagram.Target)] = []
    for start in starts {
      guard let below = join(mine?.target(at: start) ?? left, theirs?.target(at: start) ?? right)
      else { return nil }
      runs.append((start, below))
    }
    let found = table.node(variable, runs)
    memory[pair] = found
    return found
  }
}
