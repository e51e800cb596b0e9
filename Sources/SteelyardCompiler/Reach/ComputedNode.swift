import SteelyardModel

/// A derived factor in a network: the variables it is computed from, and how.
struct ComputedNode: Sendable {
  /// How the value comes about.
  enum Rule: Sendable {
    /// By an operation on numbers.
    case operation
    /// By a choice of one alternative for each addend: a row of a table, the rows of a score, the value of a constant on a day.
    case choice(base: Int64, addends: [[Alternative]])
  }

  /// One of the values an addend can have, and the conjunction of tests under which it has it.
  struct Alternative: Sendable {
    /// The tests, by variable.
    let tests: [(variable: Int, passes: SpanSet)]
    /// The value.
    let points: Int64
  }

  /// A factor it is computed from.
  struct Input: Sendable {
    /// The variable of its value; nil for a set of choices.
    let value: Int?
    /// The variable that tells whether a set of choices could not be established, where that may be.
    let isUnknown: Int?
  }

  /// The arithmetic.
  let arithmetic: FactorArithmetic
  /// The variable of the result.
  let variable: Int
  /// The factors it is computed from, in the order of the derivation's inputs.
  let inputs: [Input]
  /// How the value comes about.
  let rule: Rule

  /// Every variable it depends on, and its own.
  var variables: [Int] {
    var found: Set<Int> = [variable]
    for input in inputs { found.formUnion([input.value, input.isUnknown].compactMap(\.self)) }
    if case .choice(_, let addends) = rule {
      for alternative in addends.joined() { found.formUnion(alternative.tests.map(\.variable)) }
    }
    return found.sorted()
  }

  /// What the result is taken as where an input could not be established; nil where it is then missing.
  var valueWhenUnknown: Int64? {
    switch arithmetic.factor.unknown {
    case .ask: nil
    case .takenAs(let value): value
    case .branch: RegionSpace.unknown
    }
  }
}
