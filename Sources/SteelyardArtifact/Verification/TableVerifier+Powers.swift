extension TableVerifier {
  /// Bands and gradings; the answer is how many slots the bands of each grading use.
  func verifyGradings(_ terms: SlotUse) throws(ArtifactError) -> SlotUse {
    var bands = SlotUse()
    for row in rows(tables.bands) {
      try require(
        isText(row.grade) && isOptional(row.basis, below: tables.provisions.count)
          && isRun(row.firstTerm, Int(row.termCount), in: tables.terms.count),
        in: .bands
      )
      bands.slots.append(terms.most(row.firstTerm, Int(row.termCount)))
    }
    var use = SlotUse()
    for row in rows(tables.gradings) {
      try require(
        isRun(row.firstBand, Int(row.bandCount), in: tables.bands.count)
          && Int(row.authority) < tables.authorities.count
          && row.lighten <= GradingRow.inBands
          && row.aggravate <= GradingRow.inBands,
        in: .gradings
      )
      let needed = UInt8(64 - row.needs.leadingZeroBitCount)
      use.slots.append(max(needed, bands.most(row.firstBand, Int(row.bandCount))))
    }
    return use
  }

  /// Powers and their standards.
  func verifyPowers(
    _ reach: DiagramReach,
    _ gradings: SlotUse
  ) throws(ArtifactError) {
    try require(tables.heads.count == tables.powers.count, in: .heads)
    var fetched: UInt64 = 0
    for power in 0..<tables.powers.count {
      if power % Self.fetchedTogether == 0 { fetched &+= fetch(reach, from: power) }
      try verify(tables.powers[power])
      let head = tables.heads[power]
      try require(
        Int(head.statute) < tables.statutes.count
          && isRun(head.firstStandard, Int(head.standardCount), in: tables.standards.count),
        in: .heads
      )
      let slots = tables.statutes[head.statute].slotCount
      for index in 0..<Int(head.standardCount) {
        let standard = tables.standards[Int(head.firstStandard) + index]
        try verify(standard, slots: slots, reach, gradings)
      }
      try require(
        isList(head.firstSlot, Int(slots), below: tables.factors.count)
          && isSound(head, of: power, slots: slots),
        in: .heads
      )
    }
    // Small numbers, far fewer than could add up to this; asked so that fetching them is not left out.
    try require(fetched < .max, in: .heads)
  }

  private static var fetchedTogether: Int { 32 }

  /// Reads what is known of the first diagrams of some powers, so that the waits for memory overlap; the answer means nothing.
  private func fetch(_ reach: DiagramReach, from start: Int) -> UInt64 {
    let (heads, standards) = (tables.heads, tables.standards)
    var sum: UInt64 = 0
    for power in start..<min(start + Self.fetchedTogether, heads.count) {
      let first = Int(heads[power].firstStandard)
      if first < standards.count { sum &+= reach.touch(standards[first].root) }
    }
    return sum
  }

  /// What else there is to say of a power.
  private func verify(_ row: PowerRow) throws(ArtifactError) {
    try require(
      isText(row.id) && isText(row.name) && Int(row.notes) < tables.notes.count
        && isOptional(row.volume, below: tables.volumes.count),
      in: .powers
    )
    try require(
      isRun(row.conditions, Int(row.conditionBytes), in: tables.conditions.count),
      in: .conditions
    )
  }

  /// Whether what a head repeats of its identifier and its first standard is the same, or of the same reach.
  private func isSound(_ head: PowerHeadRow, of power: Int, slots: UInt8) -> Bool {
    let start = head.diagramStart
    let end = start + (head.diagramBytes == 0 ? 4 : Int(head.diagramBytes))
    guard end <= head.content.count else { return false }
    if head.idBytes == PowerHeadRow.elsewhere {
      let count = Int(head.number(at: 4))
      guard isRun(head.number(at: 0), count, in: tables.text.count) else { return false }
    }
    let first = head.standardCount > 0 ? tables.standards[head.firstStandard] : nil
    guard head.grading == first?.grading ?? .absent else { return false }
    guard head.diagramBytes > 0 else {
      return head.number(at: start) == first?.root ?? NodeRow.emptyLeaf
    }
    let bandCount = first.map { Int(tables.gradings[$0.grading].bandCount) } ?? 0
    return first != nil
      && tables.smallDiagram(ofPower: power).isSound(slots: slots, labels: bandCount)
  }

  private func verify(
    _ row: StandardRow,
    slots: UInt8,
    _ reach: DiagramReach,
    _ gradings: SlotUse
  ) throws(ArtifactError) {
    try require(
      isOptionalText(row.id) && Int(row.grading) < tables.gradings.count
        && Int(row.notes) < tables.notes.count
        && isOptional(row.volume, below: tables.volumes.count),
      in: .standards
    )
    let bandCount = tables.gradings[row.grading].bandCount
    guard let found = reach.reach(of: row.root), found.labels <= UInt32(bandCount),
      found.slots <= slots, gradings.slots[Int(row.grading)] <= slots
    else { return try require(false, in: .standards) }
    try require(
      isRun(row.conditions, Int(row.conditionBytes), in: tables.conditions.count),
      in: .conditions
    )
  }

  /// Derived factors are computed from those before them.
  func verifyDerivations(
    of statute: StatuteRow,
    _ reach: DiagramReach
  ) throws(ArtifactError) {
    for index in 0..<Int(statute.derivationCount) {
      let row = tables.derivations[Int(statute.firstDerivation) + index]
      try require(
        row.operation <= DerivationRow.workingDaysBetween && row.slot < statute.slotCount
          && row.denominator >= 0 && row.step >= 0 && isWithin(row.inputs, statute.slotCount)
          && hasEnoughInputs(row),
        in: .derivations
      )
      try verifyInputs(of: row, slots: statute.slotCount, reach)
    }
  }

  private func hasEnoughInputs(_ row: DerivationRow) -> Bool {
    switch row.operation {
    case DerivationRow.difference, DerivationRow.ratio, DerivationRow.daysBetween,
      DerivationRow.workingDaysBetween:
      row.inputCount == 2
    case DerivationRow.table: row.inputCount == 1
    case DerivationRow.product, DerivationRow.greatest, DerivationRow.least, DerivationRow.dated:
      row.inputCount > 0
    default: true
    }
  }
}
