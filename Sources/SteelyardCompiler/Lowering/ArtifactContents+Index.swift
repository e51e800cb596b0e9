import SteelyardArtifact

extension ArtifactContents {
  /// Makes the rows and the heads of powers.
  mutating func build(_ lowered: [LoweredPower]) {
    powers = lowered.map(\.row)
    var pool = RowPool<StatuteRow>()
    heads = lowered.map { power in
      var (head, statute) = (PowerHeadRow(), power.statute)
      head.firstSlot = statute.firstSlot
      statute.firstSlot = 0
      head.statute = pool.place(of: statute)
      (head.firstStandard, head.standardCount) = (power.firstStandard, power.standardCount)
      repeatRows(of: power.row, in: &head)
      return head
    }
    statutes = pool.rows
  }

  /// Makes what weighing needs of factors, the same once.
  mutating func buildDomains() {
    var pool = RowPool<FactorDomainRow>()
    factorDomains = factors.map { pool.place(of: FactorDomainRow($0)) }
    domains = pool.rows
  }

  /// Makes the index by which powers are found; of several with one identifier the first is found.
  mutating func buildPowerIndex() {
    powerIndex = Array(repeating: 0, count: PowerIndex.places(for: powers.count))
    let index = PowerIndex(places: powerIndex.count)
    for (power, row) in powers.enumerated() {
      let hash = TextHash.hash(textBytes(row.id))
      var place = index.place(of: hash)
      var isNew = true
      while isNew, let other = index.power(in: powerIndex[place]) {
        isNew = powers[other].id != row.id
        place = index.place(after: place)
      }
      if isNew { powerIndex[place] = index.entry(power, hash) }
    }
  }

  private func textBytes(_ reference: UInt32) -> ArraySlice<UInt8> {
    text[Int(textStarts[Int(reference)])..<Int(textStarts[Int(reference) + 1])]
  }
}
