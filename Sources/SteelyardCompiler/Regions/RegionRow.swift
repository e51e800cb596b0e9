package import SteelyardModel

/// A label and the conditions under which it holds; any of them suffices.
package struct RegionRow: Hashable, Sendable {
  /// What holds, for example the position of a band.
  package var label: Int
  /// The conditions; empty: always.
  package var when: [Condition]

  package init(label: Int, when: [Condition]) {
    self.label = label
    self.when = when
  }
}

/// A conjunction of tests over variables, the form in which a diagram is built.
struct RegionTests {
  /// The label of the row.
  let label: Int
  /// The tests by the position of their variable; nil passes always.
  var tests: [SpanSet?]
  /// The last variable that is tested; -1 where none is.
  var last: Int { tests.lastIndex { $0 != nil } ?? -1 }
}

extension RegionSpace {
  /// The conjunctions whose union is a condition, or nil where there are too many.
  func tests(of condition: Condition, label: Int) -> [RegionTests]? {
    let free = [SpanSet?](repeating: nil, count: variables.count)
    var rows = [RegionTests(label: label, tests: free)]
    for cell in condition.cells where cell.test.form != .any {
      guard let factor = factors.firstIndex(of: cell.factor),
        let first = variables.firstIndex(where: { $0.factor == factor })
      else { continue }
      if variables[first].kind == .value {
        let spans = cell.test.form.spans(over: variables[first])
        for row in rows.indices { rows[row].meet(spans, at: first) }
      } else {
        guard let cubes = alternatives(of: cell.test.form, factor: factor) else { return nil }
        rows = rows.flatMap { row in cubes.map { row.met(with: $0) } }
        guard rows.count <= ChoiceCube.limit else { return nil }
      }
    }
    return rows
  }

  /// The alternatives in which a set of choices passes, each as tests of its variables.
  private func alternatives(
    of form: Test.Form,
    factor: Int
  ) -> [[(variable: Int, value: Int64)]]? {
    let own = variables.indices.filter { variables[$0].factor == factor }
    let known = own.filter { variables[$0].kind == .isUnknown }.map { ($0, Int64(0)) }
    guard let cubes = form.cubes(entries: own.count - known.count) else { return nil }
    var found = cubes.map { cube in
      known
        + own.compactMap { variable in
          guard case .holds(let position) = variables[variable].kind,
            cube.mask >> UInt64(position) & 1 == 1
          else { return nil }
          return (variable, Int64(cube.held >> UInt64(position) & 1))
        }
    }
    if form.admitsUnknown, !known.isEmpty { found.append(known.map { ($0.0, 1) }) }
    return found
  }
}

extension RegionTests {
  /// Adds a test of a variable.
  fileprivate mutating func meet(_ spans: SpanSet, at variable: Int) {
    guard let present = tests[variable] else {
      tests[variable] = spans
      return
    }
    tests[variable] = present.intersection(spans)
  }

  fileprivate func met(with values: [(variable: Int, value: Int64)]) -> RegionTests {
    var row = self
    for (variable, value) in values {
      row.meet(SpanSet([ValueSpan(first: value, last: value)]), at: variable)
    }
    return row
  }
}
