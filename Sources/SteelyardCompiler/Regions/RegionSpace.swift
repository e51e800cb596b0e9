package import SteelyardModel

/// The factors of a power as the dimensions of a space; every region is a part of it.
///
/// The variables stand in the order in which a ``RegionDiagram`` asks them: the factors with the fewest different tests first,
/// at a tie as they were given. Diagrams can be combined if they were built in the same space.
package struct RegionSpace: Hashable, Sendable {
  /// The number that stands for *unknown*; it is never a value.
  package static let unknown = Int64.min

  /// The factors, in the order they were given; a point has one value for each, in this order.
  package let factors: [Ref<Factor>]
  /// The variables, in the order they are asked.
  package let variables: [RegionVariable]
  /// How many different tests each factor has.
  package let testCounts: [Int]

  /// Makes the space of some factors, ordered for the conditions that will be asked.
  package init(
    factors: [Ref<Factor>],
    in catalog: Catalog,
    orderedFor conditions: [Condition]
  ) {
    self.factors = factors
    var tests = [Set<Test.Form>](repeating: [], count: factors.count)
    for cell in conditions.lazy.flatMap(\.cells) {
      guard let position = factors.firstIndex(of: cell.factor) else { continue }
      tests[position].insert(cell.test.form)
    }
    let counts = tests.map(\.count)
    testCounts = counts
    let order = factors.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
    variables = order.flatMap { RegionVariable.variables(of: catalog[factors[$0]], at: $0) }
  }

  /// The factor a rule author should coarsen where a diagram grows too large.
  package var busiestFactor: Ref<Factor>? {
    let most = testCounts.indices.max { (testCounts[$0], -$0) < (testCounts[$1], -$1) }
    return most.map { factors[$0] }
  }
}

/// Why no diagram was built.
package enum RegionError: Error, Hashable, Sendable {
  /// The rules distinguish more regions than the budget allows; the factor has the most tests.
  case budgetExceeded(Ref<Factor>?)
}
