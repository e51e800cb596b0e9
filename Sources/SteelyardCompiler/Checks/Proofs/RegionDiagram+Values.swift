import SteelyardModel

/// The values two factors take together in a part of a region.
struct ValueBox: Hashable, Sendable {
  let first: ValueSpan
  let second: ValueSpan
}

extension RegionDiagram {
  /// The known values that a factor takes where a leaf holds; for factors other than sets of choices.
  func values(of factor: Ref<Factor>, in leaf: Leaf) -> SpanSet {
    guard let variable = variable(of: factor), let goal = leaves.firstIndex(of: leaf) else {
      return .empty
    }
    return values(of: variable, from: root, to: goal)
  }

  /// The known values that two factors take together where a leaf holds.
  func boxes(of first: Ref<Factor>, _ second: Ref<Factor>, in leaf: Leaf) -> [ValueBox] {
    guard let one = variable(of: first), let other = variable(of: second),
      let goal = leaves.firstIndex(of: leaf)
    else { return [] }
    guard one < other else {
      return boxes(of: second, first, in: leaf)
        .map { ValueBox(first: $0.second, second: $0.first) }
    }
    return branches(of: one, from: root, to: goal).flatMap { span, target in
      values(of: other, from: target, to: goal).spans.map { ValueBox(first: span, second: $0) }
    }
  }

  private func variable(of factor: Ref<Factor>) -> Int? {
    guard let position = space.factors.firstIndex(of: factor) else { return nil }
    return space.variables.firstIndex { $0.factor == position && $0.kind == .value }
  }

  private func values(of variable: Int, from start: Target, to goal: Int) -> SpanSet {
    SpanSet(branches(of: variable, from: start, to: goal).map(\.span))
  }

  /// The runs of a variable that lead to a leaf, each with the place it leads to.
  private func branches(
    of variable: Int,
    from start: Target,
    to goal: Int
  ) -> [(span: ValueSpan, target: Target)] {
    var found: [(span: ValueSpan, target: Target)] = []
    var open = [start]
    var seen: Set<Target> = [start]
    let domain = space.variables[variable].domain
    while let target = open.popLast() {
      guard case .node(let position) = target, nodes[position].variable <= variable else {
        if leads(from: target, to: goal) { found.append((domain, target)) }
        continue
      }
      let node = nodes[position]
      for (run, below) in node.targets.enumerated() {
        if node.variable == variable {
          let span = self.run(run, of: node)
          let first = max(span.first, domain.first)
          guard first <= span.last, leads(from: below, to: goal) else { continue }
          found.append((ValueSpan(first: first, last: span.last), below))
        } else if seen.insert(below).inserted {
          open.append(below)
        }
      }
    }
    return found
  }

  private func leads(from start: Target, to goal: Int) -> Bool {
    var open = [start]
    var seen: Set<Target> = [start]
    while let target = open.popLast() {
      switch target {
      case .leaf(let position): if position == goal { return true }
      case .node(let position):
        for below in nodes[position].targets where seen.insert(below).inserted {
          open.append(below)
        }
      }
    }
    return false
  }
}
