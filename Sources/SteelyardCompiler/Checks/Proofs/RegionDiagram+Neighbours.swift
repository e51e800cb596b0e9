import SteelyardModel

/// Two regions of which the second follows the first along a factor, all else being equal.
struct Neighbours: Hashable, Sendable {
  /// The region with the smaller values.
  let lower: Int
  /// The region with the greater values.
  let upper: Int
  /// The first value in the upper region.
  let threshold: Int64
}

extension RegionDiagram {
  /// The leaves, by position, that touch along a factor; of several thresholds between two the first.
  func neighbours(
    along factor: Ref<Factor>,
    budget: Int = standardBudget
  ) throws(RegionError) -> [Neighbours] {
    try pairs(along: factor, budget: budget) { $0 - 1..<$0 }
  }

  /// The leaves, by position, of which the second follows the first along a factor, all else being equal, whether or not they touch.
  func followers(
    along factor: Ref<Factor>,
    budget: Int = standardBudget
  ) throws(RegionError) -> [Neighbours] {
    try pairs(along: factor, budget: budget) { 0..<$0 }
  }

  private func pairs(
    along factor: Ref<Factor>,
    budget: Int,
    before: (Int) -> Range<Int>
  ) throws(RegionError) -> [Neighbours] {
    guard let position = space.factors.firstIndex(of: factor),
      let variable = space.variables.firstIndex(where: {
        $0.factor == position && $0.kind == .value
      })
    else { return [] }
    var walk = NeighbourWalk(diagram: self, budget: budget)
    let domain = space.variables[variable].domain
    for node in nodes where node.variable == variable {
      for run in node.starts.indices.dropFirst() where node.starts[run] > domain.first {
        walk.threshold = node.starts[run]
        // The first run may hold *unknown* alone, which is next to nothing.
        for other in before(run) where node.starts[other + 1] > domain.first {
          walk.pair(node.targets[other], node.targets[run])
        }
      }
    }
    guard walk.budget >= 0 else { throw .budgetExceeded(factor) }
    return walk.found.sorted { ($0.key.lower, $0.key.upper) < ($1.key.lower, $1.key.upper) }
      .map { Neighbours(lower: $0.key.lower, upper: $0.key.upper, threshold: $0.value) }
  }
}

/// Walks down from both sides of a threshold at once.
private struct NeighbourWalk {
  struct Ends: Hashable {
    let lower: Int
    let upper: Int
  }

  private struct Pair: Hashable {
    let lower: RegionDiagram.Target
    let upper: RegionDiagram.Target
  }

  let diagram: RegionDiagram
  var budget: Int
  var threshold: Int64 = 0
  var found: [Ends: Int64] = [:]
  private var seen: Set<Pair> = []

  init(diagram: RegionDiagram, budget: Int) {
    self.diagram = diagram
    self.budget = budget
  }

  mutating func pair(_ lower: RegionDiagram.Target, _ upper: RegionDiagram.Target) {
    guard lower != upper, budget >= 0, seen.insert(Pair(lower: lower, upper: upper)).inserted
    else { return }
    budget -= 1
    if case .leaf(let first) = lower, case .leaf(let second) = upper {
      let ends = Ends(lower: first, upper: second)
      found[ends] = min(found[ends] ?? threshold, threshold)
      return
    }
    let (mine, theirs) = (node(lower), node(upper))
    let variable = [mine?.variable, theirs?.variable].compactMap(\.self).min()
    let first = mine?.variable == variable ? mine : nil
    let second = theirs?.variable == variable ? theirs : nil
    for start in Set((first?.starts ?? []) + (second?.starts ?? [])).sorted() {
      pair(first?.target(at: start) ?? lower, second?.target(at: start) ?? upper)
    }
  }

  private func node(_ target: RegionDiagram.Target) -> RegionDiagram.Node? {
    switch target {
    case .node(let position): diagram.nodes[position]
    case .leaf: nil
    }
  }
}
