import SteelyardModel

/// The facts that a division asks for, with everything they are computed from, and the runs of days on which constants stay the same.
///
/// Its variables are those of a space in which every factor stands behind its inputs, and last the run of days.
final class FactNetwork: Sendable {
  /// The catalog the factors belong to.
  let catalog: Catalog
  /// All factors, inputs before what is computed from them.
  let space: RegionSpace
  /// Runs of days on which every constant has one value.
  let slices: [Period]
  /// How each derived factor is computed.
  let arithmetics: [Ref<Factor>: FactorArithmetic]
  /// The derived factors, in the order of the space.
  let nodes: [ComputedNode]
  /// The values every variable can have by itself.
  let all: FactBox
  /// The variables of the facts that a case states, and the run of days: what is left is computed from them.
  let roots: [Int]
  /// The values at which rows of tables and scores begin, by variable.
  let thresholds: [Int: [Int64]]
  /// The variables of each node.
  let touched: [[Int]]
  /// The nodes of each variable.
  let touching: [[Int]]
  private let variables: [Ref<Factor>: Int]

  /// The variable that counts the runs of days.
  var sliceVariable: Int { space.variables.count }

  /// Makes the network behind some factors; nil where nothing among them is computed.
  init?(
    behind factors: [Ref<Factor>],
    on days: Period,
    in catalog: Catalog,
    counting counts: CalendarCounts
  ) {
    guard factors.contains(where: { catalog[$0].derivation != nil }) else { return nil }
    let ordered = catalog.inputsFirst(of: factors)
    let counting = catalog.dates(ofWorkingDaysAmong: ordered)
    // Without any calendar working days have no number; that is told, and they are as free as a stated fact.
    guard counting.isEmpty || counts.days != nil else { return nil }
    self.catalog = catalog
    space = RegionSpace(factors: ordered, in: catalog, orderedFor: [])
    let constants = ordered.flatMap { factor -> [DatedValue] in
      guard case .dated(let values) = catalog[factor].derivation else { return [] }
      return values
    }
    slices = days.runs(changingWith: constants.map { Period(from: $0.from, to: nil) })
    var arithmetics: [Ref<Factor>: FactorArithmetic] = [:]
    for factor in ordered {
      guard let derivation = catalog[factor].derivation else { continue }
      arithmetics[factor] =
        FactorArithmetic(catalog[factor], derivation, in: catalog, counting: counts)
    }
    self.arithmetics = arithmetics
    let builder = NodeBuilder(
      catalog: catalog,
      space: space,
      slices: slices,
      arithmetics: arithmetics
    )
    nodes = ordered.compactMap(builder.node)
    var spans = space.variables.map { variable in
      SpanSet.known(variable, in: catalog[ordered[variable.factor]])
    }
    if !counting.isEmpty, let counted = counts.days {
      for factor in counting {
        for (index, variable) in space.variables.enumerated()
        where variable.kind == .value && ordered[variable.factor] == factor {
          let unknown = variable.admitsUnknown ? [ValueSpan.unknown] : []
          spans[index] = spans[index].intersection(SpanSet(unknown + [counted]))
        }
      }
    }
    spans.append(SpanSet([ValueSpan(first: 0, last: Int64(slices.count - 1))]))
    all = FactBox(spans: spans)
    let space = space
    roots =
      space.variables.indices.filter { index in
        catalog[space.factors[space.variables[index].factor]].derivation == nil
      } + [space.variables.count]
    thresholds = Self.thresholds(of: nodes)
    touched = nodes.map(\.variables)
    var touching = [[Int]](repeating: [], count: spans.count)
    for (position, variables) in touched.enumerated() {
      for variable in variables { touching[variable].append(position) }
    }
    self.touching = touching
    let values = space.variables.enumerated().filter { $0.element.kind == .value }
    variables = Dictionary(
      values.map { (space.factors[$0.element.factor], $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static func thresholds(of nodes: [ComputedNode]) -> [Int: [Int64]] {
    var found: [Int: Set<Int64>] = [:]
    for node in nodes {
      guard case .choice(_, let addends) = node.rule else { continue }
      for test in addends.joined().flatMap(\.tests) {
        found[test.variable, default: []].formUnion(test.passes.spans.map(\.first))
      }
    }
    return found.mapValues { $0.sorted() }
  }

  /// The factor a variable belongs to; not for the run of days.
  func factor(of variable: Int) -> Ref<Factor> { space.factors[space.variables[variable].factor] }

  /// The variable of the value of a factor; nil for a set of choices, and for a factor that is not here.
  func variable(of factor: Ref<Factor>) -> Int? { variables[factor] }

  /// A day of a run of days, if possible a preferred one.
  func day(of slice: Int, preferring day: Day) -> Day {
    let days = slices[slice]
    return days.contains(day) ? day : days.from ?? days.to ?? day
  }
}

/// What is left of the values of each variable of a network.
struct FactBox: Hashable, Sendable {
  /// The values, by variable.
  var spans: [SpanSet]
}

extension SpanSet {
  /// The values of a variable that can occur in a case, as far as they are looked at.
  fileprivate static func known(_ variable: RegionVariable, in factor: Factor) -> SpanSet {
    let limit = AmountComparison.greatest
    let bounds =
      factor.derivation == nil
      ? ValueSpan(first: max(variable.domain.first, -limit), last: min(variable.domain.last, limit))
      : variable.domain
    let known: [ValueSpan] =
      switch factor.type {
      // Years 1 to 9999 can be written.
      case .date where factor.derivation == nil:
        [ValueSpan(first: max(bounds.first, -719_162), last: min(bounds.last, 2_932_896))]
      case .event where factor.derivation == nil:
        [ValueSpan(first: max(bounds.first, -719_162), last: min(bounds.last, 2_932_897))]
      default: [bounds]
      }
    let spans = known.filter { $0.first <= $0.last }
    return variable.admitsUnknown ? SpanSet([.unknown] + spans) : SpanSet(spans)
  }
}

extension Catalog {
  /// Some factors and all they are computed from, inputs before what is computed from them.
  fileprivate func inputsFirst(of factors: [Ref<Factor>]) -> [Ref<Factor>] {
    var found: [Ref<Factor>] = []
    var seen: Set<Ref<Factor>> = []
    func visit(_ factor: Ref<Factor>) {
      guard seen.insert(factor).inserted else { return }
      for input in self[factor].derivation?.inputs ?? [] { visit(input) }
      found.append(factor)
    }
    for factor in factors { visit(factor) }
    return found
  }
}
