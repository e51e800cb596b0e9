import SteelyardModel

/// One more than the greatest slot that the amounts of each term, clause or band use.
struct SlotUse {
  /// By position of the row.
  var slots: [UInt8] = []

  /// The greatest among some rows that follow each other.
  func most(_ first: UInt32, _ count: Int) -> UInt8 {
    slots[Int(first)..<Int(first) + count].max() ?? 0
  }
}

extension TableVerifier {
  /// Amounts and terms.
  func verifyTerms() throws(ArtifactError) -> SlotUse {
    for row in rows(tables.amounts) {
      try require(
        isText(row.text) && row.form <= AmountRow.shareOfMost && row.mode < 3
          && row.slot < UInt8(Limit.factors) && row.leastDenominator > 0 && row.mostDenominator > 0
          && row.step >= 0,
        in: .amounts
      )
    }
    var use = SlotUse()
    use.slots.reserveCapacity(tables.terms.count)
    for row in rows(tables.terms) {
      try require(
        isOptional(row.amount, below: tables.amounts.count) && row.modality < 4
          && Int(row.measure) < tables.measures.count,
        in: .terms
      )
      use.slots.append(row.amount == .absent ? 0 : slots(of: tables.amounts[row.amount]))
    }
    return use
  }

  private func slots(of amount: AmountRow) -> UInt8 {
    switch amount.form {
    case AmountRow.times, AmountRow.position, AmountRow.shareOfMost: amount.slot + 1
    default: 0
    }
  }

  /// Statutes with all that belongs to them.
  func verifyStatutes(
    _ reach: DiagramReach,
    _ terms: SlotUse
  ) throws(ArtifactError) {
    let clauses = try verifyClauses(terms)
    for row in rows(tables.statutes) {
      try require(
        row.slotCount <= UInt8(Limit.factors)
          && row.circumstanceCount <= UInt8(Limit.circumstances)
          && row.kind < 12 && row.versionCount > 0 && row.appliesBy <= StatuteRow.byLighter
          && Int(row.currency) < Currency.allCases.count
          && UInt32(row.country) <= Authority.lastCountry && row.firstSlot == 0
          && isList(
            row.firstCircumstance,
            Int(row.circumstanceCount),
            below: tables.circumstances.count
          )
          && isRun(row.firstClause, Int(row.clauseCount), in: tables.clauses.count)
          && isRun(row.firstVersion, Int(row.versionCount), in: tables.versions.count)
          && isRun(row.firstDerivation, Int(row.derivationCount), in: tables.derivations.count),
        in: .statutes
      )
      try require(
        clauses.most(row.firstClause, Int(row.clauseCount)) <= row.slotCount,
        in: .clauses
      )
      try verifyVersions(of: row, reach)
      try verifyDerivations(of: row, reach)
    }
  }

  private func verifyClauses(_ terms: SlotUse) throws(ArtifactError) -> SlotUse {
    var use = SlotUse()
    for row in rows(tables.clauses) {
      try require(
        row.termCount <= UInt8(Limit.measures) && row.groupCount <= UInt8(Limit.groups)
          && isRun(row.firstTerm, Int(row.termCount), in: tables.terms.count)
          && isOptional(row.basis, below: tables.provisions.count) && isOptionalText(row.ground)
          && areGroups(row),
        in: .clauses
      )
      use.slots.append(terms.most(row.firstTerm, Int(row.termCount)))
    }
    return use
  }

  private func areGroups(_ row: ClauseRow) -> Bool {
    var place = row.firstGroup
    for _ in 0..<row.groupCount {
      guard isRun(place, 1, in: tables.words.count) else { return false }
      let count = tables.words[place]
      guard count <= UInt32(UInt16.max),
        isList(place + 1, Int(count), below: tables.measures.count)
      else { return false }
      place += 1 + count
    }
    return true
  }

  private func verifyVersions(
    of statute: StatuteRow,
    _ reach: DiagramReach
  ) throws(ArtifactError) {
    var previous: Int32?
    for index in 0..<Int(statute.versionCount) {
      let row = tables.versions[Int(statute.firstVersion) + index]
      try require(previous.map { $0 < row.firstDay } ?? (row.firstDay == .min), in: .versions)
      try require(isWithin(row.needs, statute.slotCount), in: .versions)
      previous = row.firstDay
      try require(
        reach.reach(of: row.root).map {
          $0.labels <= UInt32(statute.clauseCount) && $0.slots <= statute.slotCount
        } ?? false,
        in: .versions
      )
    }
  }

  /// Whether a set of slots names only those there are.
  func isWithin(_ slots: UInt64, _ count: UInt8) -> Bool {
    count >= 64 || slots >> UInt64(count) == 0
  }
}
