import SteelyardArtifact
import SteelyardModel

extension Lowering {
  /// The row of a standard.
  mutating func row(
    of standard: Standard,
    for power: Power,
    _ factors: PowerFactors
  ) throws(LoweringError) -> StandardRow {
    guard standard.bands.count <= Limit.rows else { throw .tooManyRows(power: power.id) }
    var row = StandardRow()
    row.id = hasImpliedIdentifier(standard, power) ? .absent : texts.place(of: standard.id)
    row.grading = place(ofGradingOf: standard, factors)
    row.notes = place(ofNotesOn: standard)
    row.volume = place(ofVolume: standard.volume)
    let labelled = standard.bands.indices.map {
      RegionRow(label: $0, when: standard.bands[$0].when)
    }
    row.root = try place(of: labelled, factors, power) { Self.band(among: $0, standard.bands) }
    let packed = try pack(standard.bands.map { ($0.when, $0.overrides) }, factors, power)
    row.conditions = packed.first
    row.conditionBytes = packed.count
    return row
  }

  /// Of the bands that hold and that no other one that holds overrides, the last.
  private static func band(among holding: [Int], _ bands: [Band]) -> Int? {
    holding.last { candidate in
      !holding.contains { bands[$0].overrides.contains { $0.band == candidate } }
    }
  }

  private func hasImpliedIdentifier(_ standard: Standard, _ power: Power) -> Bool {
    guard catalog.volumes.indices.contains(standard.volume.index) else { return false }
    return standard.id == catalog[standard.volume].id + "/" + power.id
  }

  private mutating func place(ofGradingOf standard: Standard, _ factors: PowerFactors) -> UInt32 {
    var row = GradingRow()
    let tested = standard.bands.flatMap(\.when).flatMap(\.cells).map(\.factor)
    let used = standard.bands.flatMap(\.measures).compactMap { $0.amount?.factor }
    row.needs = factors.needs(of: tested + used, in: catalog)
    row.authority = place(of: standard.authority)
    row.from = standard.inForce.firstNumber
    row.to = standard.inForce.lastNumber
    row.bandCount = UInt16(standard.bands.count)
    (row.lighten, row.lightenShift) = Self.weight(standard.lighten)
    (row.aggravate, row.aggravateShift) = Self.weight(standard.aggravate)
    var rows: [BandRow] = []
    for band in standard.bands {
      var bandRow = BandRow()
      bandRow.grade = texts.place(of: band.grade)
      let measures = Array(band.measures.prefix(Int(UInt8.max)))
      bandRow.firstTerm = place(of: measures, factors)
      bandRow.termCount = UInt8(measures.count)
      bandRow.basis = place(ifPresent: band.basis)
      rows.append(bandRow)
    }
    row.firstBand = bands.place(of: rows)
    return gradings.place(of: row)
  }

  private static func weight(_ weight: Standard.Weight) -> (kind: UInt8, shift: Int16) {
    switch weight {
    case .widen: (GradingRow.widen, 0)
    case .shift(let places): (GradingRow.shift, Int16(clamping: places))
    case .inBands: (GradingRow.inBands, 0)
    }
  }

  private mutating func place(ofNotesOn standard: Standard) -> UInt32 {
    var row = NotesRow()
    row.source = texts.place(ifPresent: standard.source)
    row.unverified = texts.place(ifPresent: standard.unverified)
    row.knownDefect = texts.place(ifPresent: standard.knownDefect)
    row.heavier = texts.place(ifPresent: standard.heavier)
    return notes.place(of: row)
  }
}
