import SteelyardArtifact

// Steps 4 to 6: the clause and the band.

extension Weigher {
  /// The end of a diagram at the &facts, all of which are known.
  func end(of root: UInt32, _ facts: inout Weighing.Facts) -> UInt32 {
    var target = root
    while target & NodeRow.leafFlag == 0 {
      let node = tables.node(target)
      let value = coordinate(facts.values[Int(node.slot)], node.probe)
      target = node.target(node.run(of: value))
    }
    return target
  }

  /// The end of the diagram of the standard; that of a power's first one mostly stands in its head.
  private func endOfBands(
    of standard: Int,
    _ power: Int,
    _ head: borrowing PowerHeadRow,
    _ result: inout Weighing
  ) -> UInt32 {
    let diagram = tables.smallDiagram(ofPower: power)
    guard diagram.isThere, standard == Int(head.firstStandard) else {
      return end(of: tables.root(of: standard, of: head), &result.facts)
    }
    return diagram.end { coordinate(result.facts.values[$0], $1) }
  }

  /// What a probe finds in a value, *unknown* among them.
  func coordinate(_ value: Int64, _ probe: UInt8) -> Int64 {
    switch probe {
    case NodeRow.value: value
    case NodeRow.isUnknown: value == .min ? 1 : 0
    default: value == .min ? 0 : value >> Int64(probe) & 1
    }
  }

  /// Clause and band where everything is known; otherwise what can be told, and what is missing.
  func chooseClauseAndBand(
    of power: Int,
    _ statute: StatuteRow,
    _ version: VersionRow,
    _ grading: GradingRow?,
    _ head: borrowing PowerHeadRow,
    _ result: inout Weighing
  ) {
    if result.facts.missing == 0 {
      result.clause = label(at: end(of: version.root, &result.facts))
      if let standard = result.standard {
        result.band = label(at: endOfBands(of: standard, power, head, &result))
      }
    } else {
      var bands: UInt32?
      if let standard = result.standard { bands = tables.root(of: standard, of: head) }
      tellWhatIsMissing(version, grading, statute, bands: bands, &result)
    }
    if let band = result.band { result.movedBand = moved(band, by: grading, result.effects) }
  }

  /// The label of an end, or nil where nothing holds.
  private func label(at end: UInt32) -> Int? {
    end == NodeRow.emptyLeaf ? nil : Int(end & ~NodeRow.leafFlag)
  }

  /// Clause and band as far as they can be told, and the facts that are missing.
  private func tellWhatIsMissing(
    _ version: VersionRow,
    _ grading: GradingRow?,
    _ statute: StatuteRow,
    bands: UInt32?,
    _ result: inout Weighing
  ) {
    let completions = Completions(
      self,
      result.facts,
      clauses: version.root,
      bands: bands
    )
    result.clause = completions.clauses.only
    result.band = completions.bands.only
    result.missing = completions.missing(statute, grading, result.effects)
  }

  /// The band that applies after the move, inside the list.
  func moved(_ band: Int, by grading: GradingRow?, _ effects: Weighing.Effects) -> Int {
    guard let grading else { return band }
    let down = effects.isLight && grading.lighten == GradingRow.shift ? grading.lightenShift : 0
    let up = effects.isHeavy && grading.aggravate == GradingRow.shift ? grading.aggravateShift : 0
    return min(max(band - Int(down) + Int(up), 0), Int(grading.bandCount) - 1)
  }
}
