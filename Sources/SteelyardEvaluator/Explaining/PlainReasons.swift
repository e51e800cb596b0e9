package import SteelyardArtifact

/// The tests that chose clause and band, and the nearest thresholds, as numbers in a place that is used again and again.
///
/// It finds what ``Explanation`` finds, for cases of which nothing that is asked for is missing.
package struct PlainReasons {
  /// A test that held.
  package struct Cell: BitwiseCopyable {
    /// The factor that was tested.
    package var slot: Int
    /// The author's words, in `text`.
    package var test: UInt32
  }

  /// The closest value of a factor that alone would change clause or band.
  package struct Threshold: BitwiseCopyable {
    /// The factor.
    package var slot: Int
    /// The value.
    package var value: Int64
    /// How far it is.
    package var distance: UInt64
    /// The clause beyond it, counted from zero; negative for none.
    package var clause: Int
    /// The band beyond it, counted from zero; negative for none.
    package var band: Int
  }

  /// More nodes of a diagram than these are looked through by ``Explanation``.
  private static let mostNodes = 256

  /// The tests: those that chose the clause, then those that chose the band.
  package private(set) var cells: [Cell] = []
  /// How many of them chose the clause.
  package private(set) var clauseCount = 0
  /// One threshold for each ordered factor that decided and has one.
  package private(set) var thresholds: [Threshold] = []

  private var seen: [UInt32] = []
  private var numbers: [Int64] = []

  package init() {}

  /// Finds the reasons; false where ``Explanation`` has to.
  ///
  /// The weighing is the same afterwards; it is handed over in place so that nothing is copied.
  package mutating func find(
    _ weighing: inout Weighing,
    power: PowerRow,
    _ statute: StatuteRow,
    _ tables: Tables
  ) -> Bool {
    cells.removeAll(keepingCapacity: true)
    thresholds.removeAll(keepingCapacity: true)
    clauseCount = 0
    guard weighing.missing == 0, weighing.facts.missing == 0 else { return false }
    if let clause = weighing.clause {
      var walker = ConditionWalker(
        tables.conditions,
        from: power.conditions,
        count: power.conditionBytes
      )
      guard takeRow(clause, of: &walker, &weighing, statute, tables) else { return false }
    }
    clauseCount = cells.count
    if let band = weighing.band, let place = weighing.standard {
      let standard = tables.standards[place]
      var walker = ConditionWalker(
        tables.conditions,
        from: standard.conditions,
        count: standard.conditionBytes
      )
      guard takeRow(band, of: &walker, &weighing, statute, tables) else { return false }
    }
    return takeThresholds(&weighing, statute, tables)
  }
}

extension PlainReasons {
  /// Takes the first row of a clause or band that holds; false where a fact that it tests was never asked for.
  private mutating func takeRow(
    _ position: Int,
    of walker: inout ConditionWalker,
    _ weighing: inout Weighing,
    _ statute: StatuteRow,
    _ tables: Tables
  ) -> Bool {
    walker.skip(position)
    let first = cells.count
    for _ in 0..<walker.count() {
      var isMet = true
      for _ in 0..<walker.count() {
        let slot = walker.slot()
        let isKnown = weighing.facts.known >> UInt64(slot) & 1 == 1
        guard slot < Int(statute.slotCount),
          isKnown || weighing.facts.unknown >> UInt64(slot) & 1 == 1
        else { return false }
        if !walker.holds(for: isKnown ? weighing.facts.values[slot] : nil) { isMet = false }
        let text = walker.text()
        // Conditions are verified where they are unpacked, and not before.
        guard Int(text) < tables.textStarts.count - 1 else { return false }
        cells.append(Cell(slot: slot, test: text))
      }
      if isMet { return true }
      cells.removeSubrange(first...)
    }
    return true
  }

  private mutating func takeThresholds(
    _ weighing: inout Weighing,
    _ statute: StatuteRow,
    _ tables: Tables
  ) -> Bool {
    let weigher = Weigher(tables)
    let clauses = weighing.version.map { tables.versions[$0].root } ?? .emptyLeaf
    let bands = weighing.standard.map { tables.standards[$0].root } ?? .emptyLeaf
    var done: UInt64 = 0
    for index in cells.indices {
      let slot = cells[index].slot
      guard done >> UInt64(slot) & 1 == 0 else { continue }
      done |= 1 << UInt64(slot)
      let row = weigher.factor(slot, of: statute)
      guard row.isOrdered, weighing.facts.known >> UInt64(slot) & 1 == 1 else { continue }
      // Thresholds of events are put in words of their own.
      guard row.type != FactorRow.event else { return false }
      numbers.removeAll(keepingCapacity: true)
      guard collect(slot, below: clauses, tables), collect(slot, below: bands, tables) else {
        return false
      }
      let nearest = nearest(slot, row, &weighing, weigher, clauses, bands)
      if let nearest { thresholds.append(nearest) }
    }
    return true
  }

  /// Collects the thresholds of a factor in a diagram; false where it has too many nodes.
  private mutating func collect(_ slot: Int, below root: UInt32, _ tables: Tables) -> Bool {
    seen.removeAll(keepingCapacity: true)
    if root & NodeRow.leafFlag == 0 { seen.append(root) }
    var next = 0
    while next < seen.count {
      guard seen.count <= Self.mostNodes else { return false }
      let node = tables.node(seen[next])
      next += 1
      if Int(node.slot) == slot {
        for index in 0..<node.thresholdCount { numbers.append(node.threshold(index)) }
      }
      for run in 0...node.thresholdCount {
        let below = node.target(run)
        if below & NodeRow.leafFlag == 0, !seen.contains(below) { seen.append(below) }
      }
    }
    return true
  }

  /// The nearest of the collected numbers that leads elsewhere; of two at the same distance the greater.
  private func nearest(
    _ slot: Int,
    _ row: FactorRow,
    _ weighing: inout Weighing,
    _ weigher: Weigher,
    _ clauses: UInt32,
    _ bands: UInt32
  ) -> Threshold? {
    let present = weighing.facts.values[slot]
    defer { weighing.facts.values[slot] = present }
    var best: Threshold?
    for threshold in numbers {
      let value = threshold <= present ? threshold &- 1 : threshold
      guard value >= row.least, value <= row.most else { continue }
      let distance = Self.distance(value, present)
      if let best, distance > best.distance || distance == best.distance && value <= best.value {
        continue
      }
      weighing.facts.values[slot] = value
      let clause = weigher.end(of: clauses, &weighing.facts).position
      let band = weigher.end(of: bands, &weighing.facts).position
      guard clause != (weighing.clause ?? -1) || band != (weighing.band ?? -1) else { continue }
      best = Threshold(slot: slot, value: value, distance: distance, clause: clause, band: band)
    }
    return best
  }

  private static func distance(_ left: Int64, _ right: Int64) -> UInt64 {
    left > right
      ? UInt64(bitPattern: left) &- UInt64(bitPattern: right)
      : UInt64(bitPattern: right) &- UInt64(bitPattern: left)
  }
}

extension FactorRow {
  /// Whether values can be compared, and not only told apart.
  fileprivate var isOrdered: Bool {
    switch type {
    case Self.yesNo, Self.choice, Self.choices, Self.words: false
    default: true
    }
  }
}

extension UInt32 {
  /// The clause or band at the end of a diagram; negative where nothing holds.
  fileprivate var position: Int { self == .emptyLeaf ? -1 : Int(self & ~NodeRow.leafFlag) }
}
