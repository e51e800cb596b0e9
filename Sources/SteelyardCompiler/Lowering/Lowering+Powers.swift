import SteelyardArtifact
import SteelyardModel

extension Lowering {
  /// Powers in the order of the catalog, each followed by its standards.
  mutating func lowerPowers() throws(LoweringError) {
    let shares = Self.shares(of: catalog)
    var lowered: [LoweredShare] = []
    for share in shares { lowered.append(try share.share.get()) }
    append(JoinedPowers(absorb(lowered), positions: shares.map(\.powers)))
  }

  /// Adds powers, each followed by its standards.
  mutating func append(_ joined: JoinedPowers) {
    powers.reserveCapacity(powers.count + joined.places.count)
    contents.standards.reserveCapacity(contents.standards.count + joined.places.count)
    for place in joined.places {
      var (row, standards) = joined.power(at: place)
      row.firstStandard = UInt32(contents.standards.count)
      powers.append(row)
      contents.standards += standards
    }
  }

  /// Adds a power with its standards.
  mutating func lower(_ power: Power, standards: [Standard]) throws(LoweringError) {
    let factors = PowerFactors(of: power, standards: standards, in: catalog)
    guard factors.factors.count <= Limit.factors else { throw .tooManyFactors(power: power.id) }
    guard let standardCount = UInt16(exactly: standards.count) else {
      throw .tooManyRows(power: power.id)
    }
    var lowered = LoweredPower()
    lowered.row = try row(of: power, factors)
    lowered.statute = try statute(of: power, factors)
    lowered.firstStandard = UInt32(contents.standards.count)
    lowered.standardCount = standardCount
    powers.append(lowered)
    for standard in standards {
      contents.standards.append(try self.row(of: standard, for: power, factors))
    }
  }

  private mutating func row(
    of power: Power,
    _ factors: PowerFactors
  ) throws(LoweringError) -> PowerRow {
    var row = PowerRow()
    row.id = texts.place(of: power.id)
    row.name = texts.place(of: power.name)
    row.volume = place(ofVolume: power.volume)
    row.notes = place(ofNotesOn: power)
    let packed = try pack(power.clauses.map { ($0.when, []) }, factors, power)
    (row.conditions, row.conditionBytes) = (packed.first, packed.count)
    return row
  }

  private mutating func statute(
    of power: Power,
    _ factors: PowerFactors
  ) throws(LoweringError) -> StatuteRow {
    let circumstances = Set(power.circumstances).sorted().map { UInt32($0.index) }
    guard circumstances.count <= Limit.circumstances else {
      throw .tooManyCircumstances(power: power.id)
    }
    var row = StatuteRow()
    row.kind = Power.Kind.allCases.position(of: power.kind)
    row.from = power.inForce.firstNumber
    row.to = power.inForce.lastNumber
    row.appliesBy = appliesBy(power)
    row.currency = catalog.currency(of: power).rawValue
    row.country = catalog.country(of: power)
    row.slotCount = UInt8(factors.factors.count)
    row.firstSlot = factorLists.place(of: factors.factors.map { UInt32($0.index) })
    row.circumstanceCount = UInt8(circumstances.count)
    row.firstCircumstance = words.place(of: circumstances)
    let derived = try place(ofDerivationsIn: factors, power: power)
    row.firstDerivation = derived.first
    row.derivationCount = UInt8(derived.count)
    let clauses = try place(ofClausesOf: power, factors)
    row.firstClause = clauses
    row.clauseCount = UInt16(power.clauses.count)
    let versions = try rows(ofVersionsOf: power, factors)
    row.firstVersion = self.versions.place(of: versions)
    row.versionCount = UInt16(versions.count)
    return row
  }

  private mutating func place(
    ofClausesOf power: Power,
    _ factors: PowerFactors
  ) throws(LoweringError) -> UInt32 {
    guard power.clauses.count <= Limit.rows else { throw .tooManyRows(power: power.id) }
    var rows: [ClauseRow] = []
    for clause in power.clauses {
      guard clause.measures.count <= Limit.measures, clause.oneOf.count <= Limit.groups else {
        throw .tooManyMeasures(power: power.id)
      }
      var row = ClauseRow()
      row.firstTerm = place(of: clause.measures, factors)
      row.termCount = UInt8(clause.measures.count)
      row.firstGroup = words.place(
        of: clause.oneOf.flatMap { [UInt32($0.count)] + $0.map { UInt32($0.index) } }
      )
      row.groupCount = UInt8(clause.oneOf.count)
      row.basis = place(ifPresent: clause.basis)
      row.ground = texts.place(ifPresent: clause.ground)
      row.from = clause.inForce.firstNumber
      row.to = clause.inForce.lastNumber
      rows.append(row)
    }
    return clauses.place(of: rows)
  }

  /// One version for every day on which the clauses in force change.
  private mutating func rows(
    ofVersionsOf power: Power,
    _ factors: PowerFactors
  ) throws(LoweringError) -> [VersionRow] {
    var days: Set<Int32> = [.min]
    for period in power.clauses.map(\.inForce) {
      if let from = period.from { days.insert(from.number) }
      if let to = period.to, to.number < .max { days.insert(to.number + 1) }
    }
    guard days.count <= Limit.rows else { throw .tooManyRows(power: power.id) }
    var rows: [VersionRow] = []
    for day in days.sorted() {
      let inForce = power.clauses.indices.filter {
        power.clauses[$0].inForce.contains(Day(number: day))
      }
      var row = VersionRow()
      row.firstDay = day
      row.needs = needs(of: inForce.map { power.clauses[$0] }, factors)
      let labelled = inForce.map { RegionRow(label: $0, when: power.clauses[$0].when) }
      row.root = try place(of: labelled, factors, power) { $0.first }
      if let last = rows.last, last.root == row.root, last.needs == row.needs { continue }
      rows.append(row)
    }
    return rows
  }

  private func needs(of clauses: [Clause], _ factors: PowerFactors) -> UInt64 {
    let tested = clauses.flatMap(\.when).flatMap(\.cells).map(\.factor)
    let used = clauses.flatMap(\.measures).compactMap { $0.amount?.factor }
    return factors.needs(of: tested + used, in: catalog)
  }

  /// Which day's law a power follows: what the first instrument it rests on says, else the lighter one for penalties.
  private func appliesBy(_ power: Power) -> UInt8 {
    let instrument = power.basis.first.map { catalog[$0.instrument] }
    switch instrument?.appliesBy {
    case .act: return StatuteRow.byAct
    case .decision: return StatuteRow.byDecision
    case nil:
      let isLighter = power.kind == .penalty && instrument?.kind != .foreign
      return isLighter ? StatuteRow.byLighter : StatuteRow.byAct
    }
  }

  private mutating func place(ofNotesOn power: Power) -> UInt32 {
    var row = NotesRow()
    row.repealed = place(ifPresent: power.repealed)
    let basis = power.basis.prefix(Int(UInt16.max))
    var provisions: [UInt32] = []
    for provision in basis { provisions.append(place(of: provision)) }
    row.firstBasis = provisionLists.place(of: provisions)
    row.basisCount = UInt16(basis.count)
    let codes = power.codes.prefix(Int(UInt16.max))
    var texts: [UInt32] = []
    for code in codes { texts.append(self.texts.place(of: code)) }
    row.firstCode = textLists.place(of: texts)
    row.codeCount = UInt16(codes.count)
    row.source = self.texts.place(ifPresent: power.source)
    row.unverified = self.texts.place(ifPresent: power.unverified)
    row.knownDefect = self.texts.place(ifPresent: power.knownDefect)
    row.heavier = .absent
    return notes.place(of: row)
  }
}
