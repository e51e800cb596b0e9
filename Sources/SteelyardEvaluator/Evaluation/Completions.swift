import SteelyardArtifact

/// What clause and band can still come to while facts are missing.
///
/// Takes memory of its own: it is asked only for incomplete cases.
struct Completions {
  /// The ends a diagram can still reach, and the factors on which that depends.
  struct Ends {
    /// The labels, ascending; -1 for the end at which nothing holds.
    var labels: Set<Int> = []
    /// The slots that change the end somewhere.
    var slots: UInt64 = 0

    /// The one label, or nil where there are several or nothing holds.
    var only: Int? {
      guard labels.count == 1, let label = labels.first, label >= 0 else { return nil }
      return label
    }

    /// The labels that hold somewhere, ascending.
    var possible: [Int] { labels.filter { $0 >= 0 }.sorted() }
  }

  private let weigher: Weigher
  private let facts: Weighing.Facts
  /// What the clause can be.
  let clauses: Ends
  /// What the band can be; no label where there is no standard.
  let bands: Ends

  init(_ weigher: Weigher, _ facts: Weighing.Facts, clauses: UInt32, bands: UInt32?) {
    self.weigher = weigher
    self.facts = facts
    self.clauses = Restriction(weigher, facts).ends(of: clauses)
    self.bands = bands.map { Restriction(weigher, facts).ends(of: $0) } ?? Ends()
  }

  /// The slots of all facts that matter and are missing; of derived factors the inputs that are.
  func missing(
    _ statute: StatuteRow,
    _ grading: GradingRow?,
    _ effects: Weighing.Effects
  ) -> UInt64 {
    let used = amountSlots(statute, grading, effects) & facts.missing
    var open = clauses.slots | bands.slots | used | requiredSlots(statute)
    var named: UInt64 = 0
    // Inputs stand before what is computed from them, so that one walk backwards resolves all.
    let first = Int(statute.firstDerivation)
    for place in (first..<first + Int(statute.derivationCount)).reversed() {
      let row = weigher.tables.derivations[place]
      let bit: UInt64 = 1 << UInt64(row.slot)
      guard open & bit != 0 else { continue }
      open &= ~bit
      let inputs = row.inputs & facts.missing
      if inputs == 0 { named |= bit } else { open |= inputs }
    }
    return open | named
  }

  /// The missing factors that a case has to state in any case.
  private func requiredSlots(_ statute: StatuteRow) -> UInt64 {
    var (slots, rest) = (UInt64(0), facts.missing)
    while rest != 0 {
      let slot = rest.trailingZeroBitCount
      rest &= rest - 1
      guard weigher.factor(slot, of: statute).flags & FactorRow.isRequired != 0 else { continue }
      slots |= 1 << UInt64(slot)
    }
    return slots
  }

  /// The factors that amounts of clauses and bands that are still possible depend on.
  private func amountSlots(
    _ statute: StatuteRow,
    _ grading: GradingRow?,
    _ effects: Weighing.Effects
  ) -> UInt64 {
    let tables = weigher.tables
    var slots: UInt64 = 0
    for clause in clauses.possible {
      let row = tables.clauses[Int(statute.firstClause) + clause]
      slots |= weigher.slots(ofTerms: row.firstTerm, row.termCount)
    }
    guard let grading else { return slots }
    for band in bands.possible.flatMap({ [$0, weigher.moved($0, by: grading, effects)] }) {
      let row = tables.bands[Int(grading.firstBand) + band]
      slots |= weigher.slots(ofTerms: row.firstTerm, row.termCount)
    }
    return slots
  }
}

extension Weigher {
  /// The factors that the amounts of some terms depend on.
  fileprivate func slots(ofTerms first: UInt32, _ count: UInt8) -> UInt64 {
    var slots: UInt64 = 0
    for place in Int(first)..<Int(first) + Int(count) {
      let reference = tables.terms[place].amount
      guard reference != Layout.absent else { continue }
      let amount = tables.amounts[reference]
      switch amount.form {
      case AmountRow.times, AmountRow.position, AmountRow.shareOfMost:
        slots |= 1 << UInt64(amount.slot)
      default: break
      }
    }
    return slots
  }
}

/// A diagram with the known facts filled in; reduced again, so that every factor left in it matters.
private struct Restriction {
  private struct Question: Hashable {
    var slot: UInt8
    var probe: UInt8
    var thresholds: [Int64]
    var targets: [Int]
  }

  private let weigher: Weigher
  private let facts: Weighing.Facts
  private var memory: [UInt32: Int] = [:]
  private var places: [Question: Int] = [:]
  private var found = Completions.Ends()

  init(_ weigher: Weigher, _ facts: Weighing.Facts) {
    self.weigher = weigher
    self.facts = facts
  }

  /// The ends below a root.
  consuming func ends(of root: UInt32) -> Completions.Ends {
    _ = place(of: root)
    return found
  }

  /// A number for what is below a target, the same for what means the same: negative for ends.
  private mutating func place(of target: UInt32) -> Int {
    if let label = target.leafLabel {
      found.labels.insert(label ?? -1)
      return -2 - (label ?? -1)
    }
    if let known = memory[target] { return known }
    let place = placeOfNode(weigher.tables.node(target))
    memory[target] = place
    return place
  }

  private mutating func placeOfNode(_ node: DiagramNode) -> Int {
    let isMissing = facts.missing >> UInt64(node.slot) & 1 == 1
    guard isMissing else {
      let value = weigher.coordinate(facts.values[Int(node.slot)], node.probe)
      return place(of: node.target(node.run(of: value)))
    }
    var question = Question(slot: node.slot, probe: node.probe, thresholds: [], targets: [])
    for run in 0...node.thresholdCount where weigher.canReach(run, of: node, facts) {
      let below = place(of: node.target(run))
      guard below != question.targets.last else { continue }
      if run > 0, !question.targets.isEmpty {
        question.thresholds.append(node.threshold(run - 1))
      }
      question.targets.append(below)
    }
    if question.targets.count == 1 { return question.targets[0] }
    if let known = places[question] { return known }
    found.slots |= 1 << UInt64(node.slot)
    places[question] = places.count
    return places.count - 1
  }
}
