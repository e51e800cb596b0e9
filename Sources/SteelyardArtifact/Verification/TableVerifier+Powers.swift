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
          && Int(row.notes) < tables.notes.count && row.lighten <= GradingRow.inBands
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
    let powers = tables.powers
    var fetched: UInt64 = 0
    for place in 0..<powers.count {
      if place % Self.fetchedTogether == 0 { fetched += fetch(powers, from: place) }
      let row = powers[place]
      try require(
        isText(row.id) && isText(row.name) && Int(row.statute) < tables.statutes.count
          && Int(row.notes) < tables.notes.count
          && isRun(row.firstStandard, Int(row.standardCount), in: tables.standards.count),
        in: .powers
      )
      let slots = tables.statutes[row.statute].slotCount
      for index in 0..<Int(row.standardCount) {
        let standard = tables.standards[Int(row.firstStandard) + index]
        try verify(standard, slots: slots, reach, gradings)
      }
    }
    // Small numbers, far fewer than could add up to this; asked so that fetching them is not left out.
    try require(fetched < .max, in: .powers)
  }

  private static var fetchedTogether: Int { 32 }

  /// Reads what some powers point to, so that the waits for memory overlap; the answer means nothing.
  private func fetch(_ powers: Section<PowerRow>, from start: Int) -> UInt64 {
    let (statutes, gradings) = (tables.statutes, tables.gradings)
    let standards = tables.standards
    var sum: UInt64 = 0
    for place in start..<min(start + Self.fetchedTogether, powers.count) {
      let row = powers[place]
      if Int(row.statute) < statutes.count { sum += UInt64(statutes[row.statute].slotCount) }
      guard Int(row.firstStandard) < standards.count else { continue }
      let grading = standards[row.firstStandard].grading
      if Int(grading) < gradings.count { sum += UInt64(gradings[grading].bandCount) }
    }
    return sum
  }

  private func verify(
    _ row: StandardRow,
    slots: UInt8,
    _ reach: DiagramReach,
    _ gradings: SlotUse
  ) throws(ArtifactError) {
    try require(
      isOptionalText(row.id) && Int(row.grading) < tables.gradings.count,
      in: .standards
    )
    let bandCount = tables.gradings[row.grading].bandCount
    guard let found = reach.reach(of: row.root), found.labels <= UInt32(bandCount),
      found.slots <= slots, gradings.slots[Int(row.grading)] <= slots
    else { return try require(false, in: .standards) }
    try verifyConditions(
      row.conditions,
      row.conditionBytes,
      parts: Int(bandCount),
      slots: Int(slots)
    )
  }

  /// Conditions can be unpacked, and test factors that are there.
  func verifyConditions(
    _ first: UInt32,
    _ count: UInt32,
    parts: Int,
    slots: Int
  ) throws(ArtifactError) {
    try require(isRun(first, Int(count), in: tables.conditions.count), in: .conditions)
    var skimmer = ConditionSkimmer(tables.conditions, from: first, count: count)
    skimmer.slots = slots
    skimmer.texts = tables.textStarts.count - 1
    for _ in 0..<parts { skimmer.skip() }
    try require(skimmer.isSound && skimmer.isAtEnd, in: .conditions)
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
