import SteelyardArtifact

extension ArtifactContents {
  /// Makes the rows of powers, and their heads without what repeats other rows.
  mutating func build(_ lowered: [LoweredPower]) {
    powers = lowered.map(\.row)
    var pool = RowPool<StatuteRow>()
    heads = lowered.map { power in
      var (head, statute) = (PowerHeadRow(), power.statute)
      head.firstSlot = statute.firstSlot
      statute.firstSlot = 0
      head.statute = pool.place(of: statute)
      (head.firstStandard, head.standardCount) = (power.firstStandard, power.standardCount)
      return head
    }
    statutes = pool.rows
  }

  /// The heads of some powers, complete.
  func filledHeads(_ range: Range<Int>) -> [PowerHeadRow] {
    range.map { power in
      var head = heads[power]
      repeatRows(of: powers[power], in: &head)
      return head
    }
  }

  /// Makes what weighing needs of factors, the same once.
  mutating func buildDomains() {
    var pool = RowPool<FactorDomainRow>()
    factorDomains = factors.map { pool.place(of: FactorDomainRow($0)) }
    domains = pool.rows
  }

  /// The index by which powers are found; of several with one identifier the first is found.
  func indexOfPowers() -> [UInt32] {
    var entries = [UInt32](repeating: 0, count: PowerIndex.places(for: powers.count))
    let index = PowerIndex(places: entries.count)
    for (power, row) in powers.enumerated() {
      let hash = TextHash.hash(textBytes(row.id))
      var place = index.place(of: hash)
      var isNew = true
      while isNew, let other = index.power(in: entries[place]) {
        isNew = powers[other].id != row.id
        place = index.place(after: place)
      }
      if isNew { entries[place] = index.entry(power, hash) }
    }
    return entries
  }

  private func textBytes(_ reference: UInt32) -> ArraySlice<UInt8> {
    text[Int(textStarts[Int(reference)])..<Int(textStarts[Int(reference) + 1])]
  }
}
