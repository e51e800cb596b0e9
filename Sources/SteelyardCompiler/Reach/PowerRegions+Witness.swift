import SteelyardDiagnostics
import SteelyardModel

extension PowerRegions {
  /// Facts in a region of a division, which a case can really have.
  ///
  /// - Parameters:
  ///   - leaf: The region.
  ///   - ground: The division.
  ///   - condition: What the facts have to show besides.
  ///   - fixed: Values they have where nothing is computed.
  ///   - hidden: Factors that are left out of the words.
  /// - Returns: The facts in words and as values, or why there are none.
  func witness(
    of leaf: RegionDiagram.Leaf,
    on ground: FactGround,
    where condition: FactCondition? = nil,
    fixing fixed: FactPoint = [:],
    hiding hidden: Set<Ref<Factor>> = []
  ) -> WitnessFinding {
    let first = ground.firstDay
    let diagram = ground.diagram
    switch ground.finding(of: leaf, where: condition) {
    case nil:
      let day = ground.days.contains(first) ? nil : ground.days.from ?? ground.days.to
      return diagram.facts(of: leaf, fixing: fixed, hiding: hidden, on: day, in: catalog)
        .map { .found($0, fixed) } ?? .impossible
    case .found(let facts):
      let shown = diagram.space.tested.subtracting(hidden)
        .union(condition?.factors ?? [])
      let day = facts.day == first ? nil : facts.day
      return .found(Witness(facts, showing: shown, on: day, catalog: catalog), facts.values)
    case .impossible: return .impossible
    case .undecided(let factor): return .undecided(factor)
    }
  }

  /// Facts where two amounts meet.
  func witness(
    of comparison: AmountComparison,
    where condition: @autoclosure () -> FactCondition,
    fixing point: FactPoint
  ) -> WitnessFinding {
    let meeting = comparison.meeting
    let isComputed = meeting.ground.network != nil
    return witness(
      of: meeting.leaf,
      on: meeting.ground,
      where: isComputed ? condition() : nil,
      fixing: point
    )
  }

  /// Reports every region of some that a case can reach; where that cannot be told of any, that is said once.
  func report(
    _ leaves: some Sequence<RegionDiagram.Leaf>,
    on ground: FactGround,
    at place: SourceSpan,
    log: inout DiagnosticLog,
    _ report: (RegionDiagram.Leaf, Witness, inout DiagnosticLog) -> Bool
  ) -> Bool {
    var culprit: Ref<Factor>??
    var isReported = false
    for leaf in leaves {
      switch witness(of: leaf, on: ground) {
      case .found(let witness, _):
        isReported = true
        if !report(leaf, witness, &log) { return true }
      case .impossible: continue
      case .undecided(let factor): culprit = factor
      }
    }
    if !isReported, let culprit {
      BudgetExceeded.reportUndecided(culprit, in: catalog, at: place, log: &log)
    }
    return isReported
  }
}

extension PowerRegions {
  /// The labels of a division that hold for some case, those of which that is known included; one of which that cannot be told counts, and is reported.
  func labelsReached(
    on ground: FactGround,
    besides known: Set<Int> = [],
    at place: SourceSpan,
    log: inout DiagnosticLog
  ) -> Set<Int> {
    let leaves = ground.diagram.leaves
    guard ground.network != nil else { return Set(leaves.flatMap { $0.labels[0] }) }
    var reached = known
    var open: [Int: Ref<Factor>?] = [:]
    for leaf in leaves where !reached.isSuperset(of: leaf.labels[0]) {
      switch ground.finding(of: leaf) {
      case .found, nil: reached.formUnion(leaf.labels[0])
      case .impossible: continue
      case .undecided(let factor): for label in leaf.labels[0] { open[label] = factor }
      }
    }
    let undecided = open.keys.filter { !reached.contains($0) }.sorted()
    if let factor = undecided.first.flatMap({ open[$0] }) {
      BudgetExceeded.reportUndecided(factor, in: catalog, at: place, log: &log)
    }
    return reached.union(undecided)
  }
}

extension Power {
  /// The day of an example that names none: the first on which power and standard are in force, or the first of the youngest instrument where neither says.
  func firstDay(under standard: Period?, in catalog: Catalog) -> Day {
    let stated = [inForce.from, standard?.from].compactMap(\.self).max()
    if let stated { return stated }
    let instruments = basis.compactMap { catalog[$0.instrument].inForce.from }
    let ends = [inForce.to, standard?.to].compactMap(\.self).min()
    return [instruments.max(), ends].compactMap(\.self).min() ?? Day(number: 0)
  }
}
