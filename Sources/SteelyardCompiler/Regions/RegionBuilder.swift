import SteelyardModel

extension RegionDiagram {
  /// So many steps are taken before a table counts as too intricate; real tables need some hundreds.
  package static let standardBudget = 200_000

  /// Builds the diagram of some rows, or names the factor that makes it too large.
  package init(
    of rows: [RegionRow],
    in space: RegionSpace,
    budget: Int = standardBudget
  ) throws(RegionError) {
    guard var builder = RegionBuilder(rows: rows, space: space, budget: budget),
      let root = builder.build()
    else { throw .budgetExceeded(space.busiestFactor) }
    self = builder.table.diagram(in: space, root: root)
  }
}

/// Builds a diagram from the top, keeping of each row only whether it is still possible.
private struct RegionBuilder {
  /// What is left to be found out below a point: one question, the labels that hold already, and the rows still possible.
  private struct State: Hashable {
    var variable: Int
    var held: BitSet
    var open: BitSet
  }

  private let space: RegionSpace
  private var rows: [RegionTests] = []
  private var lasts: [Int] = []
  private var memory: [State: RegionDiagram.Target] = [:]
  var table: DiagramTable

  init?(rows: [RegionRow], space: RegionSpace, budget: Int) {
    self.space = space
    table = DiagramTable(budget: budget)
    for row in rows {
      for condition in row.when.isEmpty ? [Condition()] : row.when {
        guard let tests = space.tests(of: condition, label: row.label) else { return nil }
        self.rows += tests
        guard self.rows.count <= ChoiceCube.limit else { return nil }
      }
    }
    lasts = self.rows.map(\.last)
  }

  /// The top of the finished diagram, or nil where the budget is spent.
  mutating func build() -> RegionDiagram.Target? {
    var all = BitSet()
    for row in rows.indices { all.insert(row) }
    return target(settled(State(variable: 0, held: BitSet(), open: all), before: 0))
  }

  private mutating func target(_ state: State) -> RegionDiagram.Target? {
    if state.open.isEmpty { return table.leaf([state.held.numbers]) }
    if let known = memory[state] { return known }
    let open = state.open.numbers
    let starts = self.starts(at: state.variable, of: open)
    guard table.spend(starts.count) else { return nil }
    var runs: [(start: Int64, target: RegionDiagram.Target)] = []
    var previous: State?
    for start in starts {
      let next = successor(of: state, open: open, at: start)
      if next == previous { continue }
      guard let below = target(next) else { return nil }
      runs.append((start, below))
      previous = next
    }
    let found = table.node(state.variable, runs)
    memory[state] = found
    return found
  }

  /// The first values of the runs in which no open row changes.
  private func starts(at variable: Int, of open: [Int]) -> [Int64] {
    let (domain, admitsUnknown) = (
      space.variables[variable].domain, space.variables[variable].admitsUnknown
    )
    var starts = [domain.first]
    if admitsUnknown { starts.append(RegionSpace.unknown) }
    for row in open {
      for span in rows[row].tests[variable]?.spans ?? [] where span != .unknown {
        starts.append(max(span.first, domain.first))
        if span.last < domain.last { starts.append(span.last + 1) }
      }
    }
    starts.sort()
    return starts
  }

  private func successor(of state: State, open: [Int], at value: Int64) -> State {
    var left = BitSet()
    for row in open where rows[row].tests[state.variable]?.contains(value) ?? true {
      left.insert(row)
    }
    return settled(
      State(variable: state.variable, held: state.held, open: left),
      before: state.variable + 1
    )
  }

  /// The state with the rows that hold for certain turned into labels, moved on to the next question that matters.
  private func settled(_ state: State, before variable: Int) -> State {
    var held = state.held
    let open = state.open.numbers
    for row in open where lasts[row] < variable { held.insert(rows[row].label) }
    let undecided = open.filter { lasts[$0] >= variable && !held.contains(rows[$0].label) }
    var left = BitSet()
    for row in undecided { left.insert(row) }
    var next = variable
    while !undecided.isEmpty, undecided.allSatisfy({ rows[$0].tests[next] == nil }) { next += 1 }
    return State(variable: undecided.isEmpty ? space.variables.count : next, held: held, open: left)
  }
}
