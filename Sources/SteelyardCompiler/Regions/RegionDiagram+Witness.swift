extension RegionDiagram {
  /// A point at which exactly what the leaf says holds, one value for each factor of the space.
  ///
  /// Of the values that lead there the one on a threshold is preferred, and a known value to *unknown*.
  /// Fixed values, by the position of the factor in the space, are values that the point must have; nil where no such
  /// point exists. Without fixed values there always is one.
  package func witness(of leaf: Leaf, fixing fixed: [Int: Int64] = [:]) -> [Int64]? {
    guard let goal = leaves.firstIndex(of: leaf) else { return nil }
    var path = WitnessPath(diagram: self, goal: goal, fixed: fixed)
    guard path.reach(from: root) else { return nil }
    return point(path.choices, fixed: fixed)
  }

  /// The least and the greatest values that factors take where the leaf holds, and whether *unknown* leads there.
  package func bounds(of leaf: Leaf) -> [RegionBounds] {
    guard let goal = leaves.firstIndex(of: leaf) else { return [] }
    let leading = nodesLeading(to: goal)
    var reached = [Bool](repeating: false, count: nodes.count)
    if case .node(let top) = root { reached[top] = true }
    var collected = BoundsCollector(space: space)
    collected.skip(from: -1, to: depth(of: root))
    for node in nodes.indices.reversed() where reached[node] && leading[node] {
      for (run, target) in nodes[node].targets.enumerated() where leads(target, goal, leading) {
        collected.add(self.run(run, of: nodes[node]), at: nodes[node].variable)
        collected.skip(from: nodes[node].variable, to: depth(of: target))
        if case .node(let below) = target { reached[below] = true }
      }
    }
    return collected.bounds
  }

  /// The values of one run of a node, within the domain; *unknown* is in it where it starts there.
  package func run(_ position: Int, of node: Node) -> ValueSpan {
    let isLast = position == node.starts.count - 1
    let domain = space.variables[node.variable].domain
    let last = isLast ? domain.last : node.starts[position + 1] - 1
    return ValueSpan(first: node.starts[position], last: last)
  }

  private func depth(of target: Target) -> Int {
    switch target {
    case .node(let position): nodes[position].variable
    case .leaf: space.variables.count
    }
  }

  private func leads(_ target: Target, _ goal: Int, _ leading: [Bool]) -> Bool {
    switch target {
    case .node(let position): leading[position]
    case .leaf(let position): position == goal
    }
  }

  private func nodesLeading(to goal: Int) -> [Bool] {
    var leading = [Bool](repeating: false, count: nodes.count)
    for node in nodes.indices {
      leading[node] = nodes[node].targets.contains { leads($0, goal, leading) }
    }
    return leading
  }

  /// The point that makes the chosen values of the variables true; where a factor is free, a value of its domain.
  package func point(_ choices: [Int: Int64], fixed: [Int: Int64] = [:]) -> [Int64] {
    var point = [Int64](repeating: 0, count: space.factors.count)
    for (index, variable) in space.variables.enumerated() {
      switch variable.kind {
      case .value: point[variable.factor] = choices[index] ?? variable.domain.first
      case .isUnknown: if choices[index] == 1 { point[variable.factor] = RegionSpace.unknown }
      case .holds(let position):
        guard choices[index] == 1, point[variable.factor] != RegionSpace.unknown else { continue }
        point[variable.factor] |= 1 << Int64(position)
      }
    }
    for (factor, value) in fixed where point.indices.contains(factor) { point[factor] = value }
    return point
  }
}

/// The values that one factor takes in a region.
package struct RegionBounds: Hashable, Sendable {
  /// The least known value; nil where only *unknown* leads there.
  ///
  /// For a set of choices the bits every such set holds.
  package var least: Int64?
  /// The greatest known value; nil where only *unknown* leads there.
  ///
  /// For a set of choices the bits some such set holds.
  package var most: Int64?
  /// Whether *unknown* leads there.
  package var includesUnknown: Bool
}

/// Looks for a way down to a leaf.
private struct WitnessPath {
  let diagram: RegionDiagram
  let goal: Int
  let fixed: [Int: Int64]
  var choices: [Int: Int64] = [:]
  private var dead: Set<Int> = []

  init(diagram: RegionDiagram, goal: Int, fixed: [Int: Int64]) {
    self.diagram = diagram
    self.goal = goal
    self.fixed = fixed
  }

  mutating func reach(from target: RegionDiagram.Target) -> Bool {
    switch target {
    case .leaf(let position): return position == goal
    case .node(let position):
      guard !dead.contains(position) else { return false }
      let node = diagram.nodes[position]
      for candidate in candidates(at: node) where reach(from: node.target(at: candidate)) {
        choices[node.variable] = candidate
        return true
      }
      dead.insert(position)
      return false
    }
  }

  /// One value for each run of a node, *unknown* last.
  private func candidates(at node: RegionDiagram.Node) -> [Int64] {
    let variable = diagram.space.variables[node.variable]
    if let value = fixed[variable.factor] { return [variable.coordinate(of: value)] }
    let known = node.starts.indices.compactMap { edge(of: diagram.run($0, of: node), variable) }
    return variable.admitsUnknown ? known + [RegionSpace.unknown] : known
  }

  /// The value of a run that lies on a threshold, or nil where only *unknown* is in it.
  private func edge(of run: ValueSpan, _ variable: RegionVariable) -> Int64? {
    let first = max(run.first, variable.domain.first)
    guard first <= run.last else { return nil }
    return first > variable.domain.first || run.last == variable.domain.last ? first : run.last
  }
}

/// Puts together what values lead to a leaf, variable by variable.
private struct BoundsCollector {
  let space: RegionSpace
  private var spans: [ValueSpan?]
  private var unknown: [Bool]

  init(space: RegionSpace) {
    self.space = space
    spans = Array(repeating: nil, count: space.variables.count)
    unknown = Array(repeating: false, count: space.variables.count)
  }

  /// The values of a run lead there.
  mutating func add(_ run: ValueSpan, at variable: Int) {
    let domain = space.variables[variable].domain
    if run.first == RegionSpace.unknown { unknown[variable] = true }
    let first = max(run.first, domain.first)
    guard first <= run.last else { return }
    let present = spans[variable] ?? ValueSpan(first: first, last: run.last)
    spans[variable] = ValueSpan(first: min(present.first, first), last: max(present.last, run.last))
  }

  /// Every value of the variables between two lead there.
  mutating func skip(from: Int, to: Int) {
    for variable in (from + 1)..<to {
      spans[variable] = space.variables[variable].domain
      unknown[variable] = space.variables[variable].admitsUnknown
    }
  }

  /// What was collected, for each factor.
  var bounds: [RegionBounds] {
    var found = space.factors.map { _ in RegionBounds(includesUnknown: false) }
    for (index, variable) in space.variables.enumerated() {
      switch variable.kind {
      case .value:
        found[variable.factor].least = spans[index]?.first
        found[variable.factor].most = spans[index]?.last
        found[variable.factor].includesUnknown = unknown[index]
      case .isUnknown: found[variable.factor].includesUnknown = spans[index]?.last == 1
      case .holds(let position):
        let present = found[variable.factor]
        found[variable.factor].least =
          (present.least ?? 0) | (spans[index]?.first ?? 0) << Int64(position)
        found[variable.factor].most =
          (present.most ?? 0) | (spans[index]?.last ?? 0) << Int64(position)
      }
    }
    return found
  }
}
