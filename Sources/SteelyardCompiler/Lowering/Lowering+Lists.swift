import SteelyardArtifact
import SteelyardModel

// The lists of the catalog that are stored as they are, in the same order.

extension Lowering {
  mutating func lowerLists() throws(LoweringError) {
    try lowerFirstLists(powers: catalog.powers.map(\.id))
    for volume in catalog.volumes { contents.volumes.append(row(of: volume)) }
    lowerCircumstances()
    for factor in catalog.factors { lower(factor) }
    lowerLastLists()
  }

  /// What comes before the volumes.
  mutating func lowerFirstLists(powers: [String]) throws(LoweringError) {
    _ = texts.place(of: "")
    // Identifiers of powers are what is looked for; together they stay in the cache.
    for power in powers { _ = texts.place(of: power) }
    guard catalog.measures.count <= Int(UInt16.max), catalog.deadlines.count <= Limit.deadlines,
      catalog.proportions.count <= Limit.proportions
    else { throw .catalogTooLarge }
    for measure in catalog.measures { contents.measures.append(row(of: measure)) }
    for instrument in catalog.instruments { contents.instruments.append(row(of: instrument)) }
  }

  /// What comes between the volumes and the factors.
  mutating func lowerCircumstances() {
    for circumstance in catalog.circumstances {
      contents.circumstances.append(row(of: circumstance))
    }
  }

  /// Adds a factor; its entries are a list of texts, and what it counts a list of provisions, which a share keeps apart from other lists.
  mutating func lower(_ factor: Factor, inShare: Bool = false) {
    var entries: [UInt32] = []
    var row = row(of: factor, entries: &entries)
    row.firstEntry = inShare ? textLists.place(of: entries) : words.place(of: entries)
    let counted = provisions(of: factor.counter)
    row.countedCount = UInt32(clamping: counted.count)
    if !counted.isEmpty {
      row.firstCounted = inShare ? provisionLists.place(of: counted) : words.place(of: counted)
    }
    contents.factors.append(row)
  }

  /// What comes behind the factors.
  mutating func lowerLastLists() {
    for procedure in catalog.procedures { contents.procedures.append(row(of: procedure)) }
    for deadline in catalog.deadlines {
      let row = row(of: deadline)
      contents.deadlines.append(row)
    }
    for calendar in catalog.calendars { lower(calendar) }
    for concurrence in catalog.concurrences {
      contents.concurrences.append(row(of: concurrence))
    }
    for proportion in catalog.proportions { contents.proportions.append(row(of: proportion)) }
  }

  private mutating func row(of measure: Measure) -> MeasureRow {
    var row = MeasureRow()
    row.id = texts.place(of: measure.id)
    row.name = texts.place(of: measure.name)
    row.englishName = texts.place(of: measure.englishName)
    row.unit = measure.unit.rawValue
    row.nature = measure.nature.rawValue
    return row
  }

  private mutating func row(of instrument: Instrument) -> InstrumentRow {
    var row = InstrumentRow()
    row.id = texts.place(of: instrument.id)
    row.title = texts.place(of: instrument.title)
    row.number = texts.place(ifPresent: instrument.number)
    row.source = texts.place(ifPresent: instrument.source)
    row.from = instrument.inForce.firstNumber
    row.to = instrument.inForce.lastNumber
    row.kind = Instrument.Kind.allCases.position(of: instrument.kind)
    row.appliesBy = instrument.appliesBy.map { AppliesBy.allCases.position(of: $0) + 1 } ?? 0
    return row
  }

  mutating func row(of volume: Volume) -> VolumeRow {
    var row = VolumeRow()
    row.id = texts.place(of: volume.id)
    row.title = texts.place(of: volume.title)
    row.issuer = texts.place(of: volume.issuer)
    row.authority = place(of: volume.authority)
    row.source = texts.place(ifPresent: volume.source)
    row.from = volume.inForce.firstNumber
    row.to = volume.inForce.lastNumber
    row.currency = UInt32(volume.currency.rawValue)
    return row
  }

  private mutating func row(of circumstance: Circumstance) -> CircumstanceRow {
    var row = CircumstanceRow()
    row.id = texts.place(of: circumstance.id)
    row.name = texts.place(of: circumstance.name)
    row.basis = place(of: circumstance.basis)
    row.authority = place(of: circumstance.authority)
    row.kinds = Self.mask(of: circumstance.kinds)
    row.effect = circumstance.effect.rawValue
    row.isDuty = circumstance.isDuty ? 1 : 0
    return row
  }

  private mutating func row(of procedure: Procedure) -> ProcedureRow {
    var row = ProcedureRow()
    row.basis = place(of: procedure.basis)
    row.authority = place(of: procedure.authority)
    (row.firstPower, row.powerCount) = places(ofNames: procedure.powers)
    (row.firstCase, row.caseCount) = lower(procedure.when)
    row.from = procedure.inForce.firstNumber
    row.to = procedure.inForce.lastNumber
    row.kinds = Self.mask(of: procedure.kinds)
    row.step = Step.allCases.position(of: procedure.step)
    return row
  }
}

extension Lowering {
  static func mask(of kinds: [Power.Kind]) -> UInt16 {
    kinds.reduce(0) { $0 | 1 << UInt16(Power.Kind.allCases.position(of: $1)) }
  }

  /// The position of a volume; none where the catalog has no such volume.
  func place(ofVolume volume: Ref<Volume>) -> UInt32 {
    catalog.volumes.indices.contains(volume.index) ? UInt32(volume.index) : .absent
  }

  mutating func place(of authority: Authority) -> UInt32 {
    var row = AuthorityRow()
    row.region = authority.region
    row.department = texts.place(of: authority.department)
    return authorities.place(of: row)
  }

  mutating func place(of provision: Provision) -> UInt32 {
    var row = ProvisionRow()
    row.instrument =
      catalog.instruments.indices.contains(provision.instrument.index)
      ? UInt32(provision.instrument.index) : .absent
    row.place = texts.place(of: provision.place)
    row.citation = texts.place(of: provision.citation)
    return provisions.place(of: row)
  }

  mutating func place(ifPresent provision: Provision?) -> UInt32 {
    guard let provision else { return .absent }
    return place(of: provision)
  }
}

extension Period {
  /// The number of the first day, the least of all numbers where there is none.
  var firstNumber: Int32 { from?.number ?? .min }
  /// The number of the last day, the greatest of all numbers where there is none.
  var lastNumber: Int32 { to?.number ?? .max }
}

extension Array where Element: Equatable {
  /// The position of an element that is in the list.
  func position(of element: Element) -> UInt8 { UInt8(clamping: firstIndex(of: element) ?? 0) }
}
