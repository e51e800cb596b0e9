import SteelyardModel

/// Turns the derivations of factors into the nodes of a network.
struct NodeBuilder {
  let catalog: Catalog
  let space: RegionSpace
  let slices: [Period]
  let arithmetics: [Ref<Factor>: FactorArithmetic]

  /// The node of a factor; nil for one that is stated, and for a set of choices, whose values are only ever computed.
  func node(_ reference: Ref<Factor>) -> ComputedNode? {
    guard let arithmetic = arithmetics[reference], let variable = variable(of: reference, .value)
    else { return nil }
    let derivation = arithmetic.derivation
    let inputs = derivation.inputs.map {
      ComputedNode.Input(
        value: self.variable(of: $0, .value),
        isUnknown: self.variable(of: $0, .isUnknown)
      )
    }
    return ComputedNode(
      arithmetic: arithmetic,
      variable: variable,
      inputs: inputs,
      rule: rule(of: derivation)
    )
  }

  private func variable(of factor: Ref<Factor>, _ kind: RegionVariable.Kind) -> Int? {
    space.variables.firstIndex { space.factors[$0.factor] == factor && $0.kind == kind }
  }

  private func rule(of derivation: Derivation) -> ComputedNode.Rule {
    switch derivation {
    case .sum, .difference, .product, .ratio, .daysBetween, .workingDaysBetween, .greatest, .least:
      .operation
    case .table(let rows):
      .choice(base: 0, addends: [rows.flatMap { alternatives($0.when, giving: $0.value) }])
    case .dated(let values): .choice(base: 0, addends: [alternatives(of: values)])
    case .score(let base, let rows):
      .choice(base: base, addends: derivation.inputs.flatMap { addends(of: $0, rows) })
    }
  }

  /// The conjunctions under which one of some conditions holds; where they are too intricate to be told apart, one that may always hold.
  private func alternatives(
    _ conditions: [Condition],
    giving points: Int64
  ) -> [ComputedNode.Alternative] {
    let conditions = conditions.isEmpty ? [Condition()] : conditions
    return conditions.flatMap { condition -> [ComputedNode.Alternative] in
      guard let rows = space.tests(of: condition, label: 0) else {
        return [ComputedNode.Alternative(tests: [], points: points)]
      }
      return rows.map { row in
        let tests = row.tests.enumerated().compactMap { variable, passes in
          passes.map { (variable: variable, passes: $0) }
        }
        return ComputedNode.Alternative(tests: tests, points: points)
      }
    }
  }

  /// What a factor adds to a score: the points of one of its rows, or for a set of choices those of each row or nothing.
  private func addends(
    of factor: Ref<Factor>,
    _ rows: [ScoreRow]
  ) -> [[ComputedNode.Alternative]] {
    let own = rows.filter { $0.factor == factor }
    guard case .choices = catalog[factor].type else {
      return [own.flatMap { alternatives($0.test, of: factor, giving: $0.points) }]
    }
    return own.map { row in
      let other = Test(.not(row.test.form), text: "")
      return alternatives(row.test, of: factor, giving: row.points)
        + alternatives(other, of: factor, giving: 0)
    }
  }

  private func alternatives(
    _ test: Test,
    of factor: Ref<Factor>,
    giving points: Int64
  ) -> [ComputedNode.Alternative] {
    let cell = Condition.Cell(factor: factor, test: test)
    return alternatives([Condition(cells: [cell])], giving: points)
  }

  /// The values of a constant, each on the runs of days on which it holds.
  private func alternatives(of values: [DatedValue]) -> [ComputedNode.Alternative] {
    var runs: [Int64: [ValueSpan]] = [:]
    for (position, slice) in slices.enumerated() {
      guard let day = slice.from ?? slice.to,
        let value = values.last(where: { $0.from <= day })?.value
      else { continue }
      runs[value, default: []].append(ValueSpan(first: Int64(position), last: Int64(position)))
    }
    return runs.keys.sorted().map { value in
      let test = (variable: space.variables.count, passes: SpanSet(runs[value] ?? []))
      return ComputedNode.Alternative(tests: [test], points: value)
    }
  }
}
