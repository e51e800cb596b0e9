import SteelyardModel

// What can come out of the inputs bounds the results, and what has to come out bounds the inputs; both ways until nothing changes.

extension FactNetwork {
  /// So often the nodes are gone through before the rest is left to division.
  private static let rounds = 8

  /// The box without values that no case can have; nil where none is left.
  ///
  /// - Parameters:
  ///   - box: The box.
  ///   - changed: The variables that have changed since it was last narrowed; nil for all.
  /// - Returns: What is left.
  func narrowed(_ box: FactBox, changing changed: [Int]? = nil) -> FactBox? {
    var box = box
    guard box.spans.allSatisfy({ !$0.spans.isEmpty }) else { return nil }
    var open = [Bool](repeating: changed == nil, count: nodes.count)
    for variable in changed ?? [] { for node in touching[variable] { open[node] = true } }
    for round in 0..<Self.rounds where open.contains(true) {
      let order = round % 2 == 0 ? Array(nodes.indices) : nodes.indices.reversed()
      for position in order where open[position] {
        open[position] = false
        let before = box
        guard box.meet(outcomes(of: nodes[position], in: box), at: nodes[position].variable),
          narrowInputs(of: nodes[position], in: &box)
        else { return nil }
        for variable in touched[position] where box.spans[variable] != before.spans[variable] {
          for node in touching[variable] { open[node] = true }
        }
      }
    }
    return box
  }

  /// Everything a node can come to.
  private func outcomes(of node: ComputedNode, in box: FactBox) -> SpanSet {
    let ways = ways(of: node, in: box)
    var found = SpanSet.empty
    if ways.canBeKnown {
      let values = values(of: node, in: box)
      found = values.intersection(all.known(node.variable))
    }
    if ways.canBeUnknown, let value = node.valueWhenUnknown {
      found = found.union(SpanSet([ValueSpan(first: value, last: value)]))
    }
    return found
  }

  /// Whether all inputs can be known, and whether some can be unknown, a divisor of zero included.
  func ways(
    of node: ComputedNode,
    in box: FactBox
  ) -> (canBeKnown: Bool, canBeUnknown: Bool) {
    var ways = (canBeKnown: true, canBeUnknown: false)
    for input in node.inputs {
      if let value = input.value {
        if box.isPossiblyUnknown(value) { ways.canBeUnknown = true }
        if box.known(value).spans.isEmpty { ways.canBeKnown = false }
      } else if let variable = input.isUnknown {
        if box.spans[variable].contains(1) { ways.canBeUnknown = true }
        if !box.spans[variable].contains(0) { ways.canBeKnown = false }
      }
    }
    if case .ratio = node.arithmetic.derivation, let divisor = node.inputs[1].value,
      box.spans[divisor].contains(0)
    {
      ways.canBeUnknown = true
    }
    return ways
  }

  private func values(of node: ComputedNode, in box: FactBox) -> SpanSet {
    switch node.rule {
    case .operation: node.arithmetic.values(of: node.inputs.map { box.known($0.value) })
    case .choice(let base, let addends):
      Sums(base: base, addends.map { $0.filter(box.admits).map(\.points) }).total
        .mapped(by: node.arithmetic)
    }
  }

  /// Takes values from the inputs of a node with which nothing comes out that is left of it; false where none remain.
  private func narrowInputs(of node: ComputedNode, in box: inout FactBox) -> Bool {
    let goal = box.spans[node.variable]
    if ways(of: node, in: box).canBeUnknown {
      let stays = node.valueWhenUnknown.map(goal.contains) ?? false
      // While a result may stand for something unknown, it says nothing of the inputs.
      guard !stays else { return true }
      guard makeKnown(node, in: &box) else { return false }
    }
    guard ways(of: node, in: box).canBeKnown else { return true }
    let known = box.known(node.variable)
    guard let first = known.spans.first, let last = known.spans.last else { return false }
    switch node.rule {
    case .operation:
      let span = ValueSpan(first: first.first, last: last.last)
      return narrowOperands(of: node, toward: span, in: &box)
    case .choice(let base, let addends):
      return narrowChoices(addends, base, node, toward: known, in: &box)
    }
  }

  private func makeKnown(_ node: ComputedNode, in box: inout FactBox) -> Bool {
    for input in node.inputs {
      if let value = input.value {
        guard box.meet(box.known(value), at: value) else { return false }
      } else if let variable = input.isUnknown {
        let known = SpanSet([ValueSpan(first: 0, last: 0)])
        guard box.meet(known, at: variable) else { return false }
      }
    }
    guard case .ratio = node.arithmetic.derivation, let divisor = node.inputs[1].value else {
      return true
    }
    return box.meet(.nonzero, at: divisor)
  }

  private func narrowOperands(
    of node: ComputedNode,
    toward goal: ValueSpan,
    in box: inout FactBox
  ) -> Bool {
    for (position, input) in node.inputs.enumerated() {
      guard let variable = input.value else { continue }
      let hulls = node.inputs.compactMap { box.known($0.value).hull }
      guard hulls.count == node.inputs.count else { return false }
      guard let narrowed = node.arithmetic.narrowed(position, of: hulls, toward: goal),
        box.meet(SpanSet([narrowed]), at: variable)
      else { return false }
    }
    return true
  }

  private func narrowChoices(
    _ addends: [[ComputedNode.Alternative]],
    _ base: Int64,
    _ node: ComputedNode,
    toward goal: SpanSet,
    in box: inout FactBox
  ) -> Bool {
    let possible = addends.map { $0.filter(box.admits) }
    let sums = Sums(base: base, possible.map { $0.map(\.points) })
    for (position, alternatives) in possible.enumerated() {
      let others = sums.total(without: position)
      let left = alternatives.filter { alternative in
        let total = others.moved(by: alternative.points)
        return !total.mapped(by: node.arithmetic).intersection(goal).spans.isEmpty
      }
      guard let first = left.first else { return false }
      for test in first.tests {
        let passing = left.map { $0.tests.first { $0.variable == test.variable }?.passes }
        guard !passing.contains(nil) else { continue }
        let union = SpanSet(passing.flatMap { $0?.spans ?? [] })
        guard box.meet(union, at: test.variable) else { return false }
      }
    }
    return true
  }
}

extension FactBox {
  /// The known values that are left of a variable.
  func known(_ variable: Int) -> SpanSet {
    isPossiblyUnknown(variable) ? spans[variable].intersection(.knownValues) : spans[variable]
  }

  fileprivate func known(_ variable: Int?) -> SpanSet { variable.map { known($0) } ?? .empty }

  /// Whether *unknown* is left of a variable.
  func isPossiblyUnknown(_ variable: Int) -> Bool {
    spans[variable].spans.first?.first == RegionSpace.unknown
  }

  /// Whether an alternative is possible.
  func admits(_ alternative: ComputedNode.Alternative) -> Bool {
    alternative.tests.allSatisfy { test in
      !spans[test.variable].intersection(test.passes).intersection(.knownValues).spans.isEmpty
    }
  }

  /// Keeps of a variable some values alone; false where none is left.
  mutating func meet(_ values: SpanSet, at variable: Int) -> Bool {
    spans[variable] = spans[variable].intersection(values)
    return !spans[variable].spans.isEmpty
  }
}

extension SpanSet {
  /// Everything but *unknown*.
  static let knownValues = SpanSet([ValueSpan(first: .min + 1, last: .max)])
  /// Everything but zero.
  fileprivate static let nonzero = SpanSet([
    ValueSpan(first: .min, last: -1), ValueSpan(first: 1, last: .max),
  ])

  /// From the first value to the last; nil for the empty set.
  var hull: ValueSpan? {
    guard let first = spans.first, let last = spans.last else { return nil }
    return ValueSpan(first: first.first, last: last.last)
  }

  /// The values to which an arithmetic brings sums.
  fileprivate func mapped(by arithmetic: FactorArithmetic) -> SpanSet {
    guard arithmetic.changesSums else { return self }
    return SpanSet(
      spans.compactMap { span in
        guard let first = arithmetic.settled(Int128(span.first)).limit,
          let last = arithmetic.settled(Int128(span.last)).limit
        else { return nil }
        return ValueSpan(first: first, last: last)
      }
    )
  }
}

extension FactorArithmetic {
  /// What comes out of some values of the inputs; runs are combined one by one while they are few.
  fileprivate func values(of inputs: [SpanSet]) -> SpanSet {
    let total = inputs.reduce(1) { min($0 * $1.spans.count, 1 << 20) }
    guard total <= 64 else {
      let hulls = inputs.compactMap(\.hull)
      return hulls.count == inputs.count ? whole(of: hulls) : .empty
    }
    var combinations: [[ValueSpan]] = [[]]
    for input in inputs {
      combinations = combinations.flatMap { taken in input.spans.map { taken + [$0] } }
    }
    return SpanSet(combinations.flatMap { whole(of: $0).spans })
  }

  /// The limits of what comes out; where nothing can be said, all values.
  private func whole(of inputs: [ValueSpan]) -> SpanSet {
    if case .ratio = derivation, inputs[1].first == 0, inputs[1].last == 0 { return .empty }
    return span(of: inputs).map { SpanSet([$0]) } ?? .knownValues
  }
}
