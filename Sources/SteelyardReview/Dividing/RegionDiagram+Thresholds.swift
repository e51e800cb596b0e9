package import SteelyardCompiler
package import SteelyardModel

extension RegionDiagram {
  /// The thresholds of the factors whose values can be compared, in the order of factors and values.
  package func thresholds(in catalog: Catalog) -> [Threshold] {
    var found: Set<Threshold> = []
    for node in nodes {
      let variable = space.variables[node.variable]
      let factor = space.factors[variable.factor]
      guard variable.kind == .value, catalog[factor].type.isOrdered else { continue }
      for start in node.starts.dropFirst() where start > variable.domain.first {
        found.insert(Threshold(factor: factor, value: start))
      }
    }
    return found.sorted { ($0.factor, $0.value) < ($1.factor, $1.value) }
  }

  /// Whether the answer at a point changes when one factor has the value on the other side of a threshold instead.
  package func changes(at point: [Int64], across threshold: Threshold) -> Bool {
    guard let position = space.factors.firstIndex(of: threshold.factor) else { return false }
    var (lower, upper) = (point, point)
    lower[position] = threshold.edge(.lower)
    upper[position] = threshold.edge(.upper)
    return leaf(at: lower) != leaf(at: upper)
  }

  /// Facts on the upper side of a threshold whose answer changes with one step down; nil where there are none.
  package func witness(of threshold: Threshold) -> [Int64]? {
    guard let position = space.factors.firstIndex(of: threshold.factor),
      let variable = space.variables.firstIndex(where: {
        $0.factor == position && $0.kind == .value
      })
    else { return nil }
    var walk = ThresholdWalk(diagram: self, variable: variable, value: threshold.value)
    guard walk.differ(root, root) else { return nil }
    walk.choices[variable] = threshold.value
    return point(walk.choices)
  }
}

/// Walks down both sides of a threshold at once, until they end differently.
private struct ThresholdWalk {
  private struct Pair: Hashable {
    let lower: RegionDiagram.Target
    let upper: RegionDiagram.Target
  }

  let diagram: RegionDiagram
  let variable: Int
  let value: Int64
  var choices: [Int: Int64] = [:]
  private var dead: Set<Pair> = []

  init(diagram: RegionDiagram, variable: Int, value: Int64) {
    (self.diagram, self.variable, self.value) = (diagram, variable, value)
  }

  mutating func differ(_ lower: RegionDiagram.Target, _ upper: RegionDiagram.Target) -> Bool {
    let (mine, theirs) = (node(lower), node(upper))
    guard let next = [mine?.variable, theirs?.variable].compactMap(\.self).min() else {
      return lower != upper
    }
    // Beyond the variable of the threshold, what is the same stays the same.
    if lower == upper, next > variable { return false }
    guard !dead.contains(Pair(lower: lower, upper: upper)) else { return false }
    let low = mine?.variable == next ? mine : nil
    let high = theirs?.variable == next ? theirs : nil
    if next == variable {
      return differ(
        low?.target(at: value - 1) ?? lower,
        high?.target(at: value) ?? upper
      )
    }
    for start in starts(low, high, of: next)
    where differ(low?.target(at: start) ?? lower, high?.target(at: start) ?? upper) {
      choices[next] = start
      return true
    }
    dead.insert(Pair(lower: lower, upper: upper))
    return false
  }

  /// One value of each run of two nodes, *unknown* last.
  private func starts(
    _ lower: RegionDiagram.Node?,
    _ upper: RegionDiagram.Node?,
    of variable: Int
  ) -> [Int64] {
    let asked = diagram.space.variables[variable]
    let starts = Set((lower?.starts ?? []) + (upper?.starts ?? []))
    let known = Set(starts.map { max($0, asked.domain.first) }).sorted()
    return asked.admitsUnknown ? known + [RegionSpace.unknown] : known
  }

  private func node(_ target: RegionDiagram.Target) -> RegionDiagram.Node? {
    switch target {
    case .node(let position): diagram.nodes[position]
    case .leaf: nil
    }
  }
}
