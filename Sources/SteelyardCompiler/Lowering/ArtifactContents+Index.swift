import SteelyardArtifact

extension ArtifactContents {
  /// Makes the rows and the heads of powers.
  mutating func build(_ lowered: [LoweredPower]) {
    powers = lowered.map(\.row)
    heads = unsafe text.withUnsafeBytes { text in
      unsafe nodes.withUnsafeBytes { nodes in
        let text = unsafe Section<UInt8>(text)
        let nodes = unsafe Section<Int64>(nodes)
        return lowered.map { head(of: $0, text, nodes) }
      }
    }
  }

  /// Makes what weighing needs of factors, the same once.
  mutating func buildDomains() {
    var pool = RowPool<FactorDomainRow>()
    factorDomains = factors.map { pool.place(of: FactorDomainRow($0)) }
    domains = pool.rows
  }

  private func head(
    of power: LoweredPower,
    _ text: Section<UInt8>,
    _ nodes: Section<Int64>
  ) -> PowerHeadRow {
    var head = PowerHeadRow()
    head.statute = power.statute
    (head.firstStandard, head.standardCount) = (power.firstStandard, power.standardCount)
    head.repeatRows(
      id: textStarts[Int(power.row.id)]..<textStarts[Int(power.row.id) + 1],
      in: text,
      first: power.standardCount > 0 ? standards[Int(power.firstStandard)] : nil,
      in: nodes
    )
    return head
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
