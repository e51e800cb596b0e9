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
    for power in 0..<tables.powers.count {
      let (head, row) = (tables.heads[power], tables.powers[power])
      try require(
        isText(row.id) && isText(row.name) && Int(row.notes) < tables.notes.count
          && isOptional(row.repealed, below: tables.provisions.count),
        in: .powers
      )
      try require(
        isRun(row.conditions, Int(row.conditionBytes), in: tables.conditions.count),
        in: .conditions
      )
      try require(
        isRun(head.idStart, Int(head.idBytes), in: tables.text.count)
          && isRun(head.firstStandard, Int(head.standardCount), in: tables.standards.count),
        in: .heads
      )
      for index in 0..<Int(head.standardCount) {
        let standard = tables.standards[Int(head.firstStandard) + index]
        try verify(standard, slots: head.statute.slotCount, reach, gradings)
      }
      try require(isSound(head, of: power), in: .heads)
    }
  }

  /// Whether what a head repeats of its first standard is the same, or of the same reach.
  private func isSound(_ head: PowerHeadRow, of power: Int) -> Bool {
    let diagram = tables.smallDiagram(ofPower: power)
    guard head.standardCount > 0 else { return !diagram.isThere }
    let first = tables.standards[head.firstStandard]
    let bandCount = Int(tables.gradings[first.grading].bandCount)
    return head.grading == first.grading && head.root == first.root
      && diagram.isSound(slots: head.statute.slotCount, labels: bandCount)
  }

  private func verify(
    _ row: StandardRow,
    slots: UInt8,
    _ reach: DiagramReach,
    _ gradings: SlotUse
  ) throws(ArtifactError) {
    try require(
      isOptionalText(row.id) && Int(row.grading) < tables.gradings.count
        && Int(row.notes) < tables.notes.count,
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
