import SteelyardArtifact
public import SteelyardModel

/// A power of a compiled catalogue with all that belongs to it.
public struct PowerView: Sendable {
  let catalog: CompiledCatalog
  /// The position in the order of the catalogue.
  package let position: Int

  private var tables: Tables { catalog.tables }
  private var row: PowerRow { tables.powers[position] }
  private var statute: StatuteRow { tables.statute(ofPower: position) }
  private var notes: NotesRow { tables.notes[row.notes] }

  /// The identifier.
  public var id: String { tables.string(row.id) }
  /// The name in the author's language.
  public var name: String { tables.string(row.name) }
  /// The class it belongs to.
  public var kind: Power.Kind { Power.Kind.allCases[Int(statute.kind)] }
  /// The volume it stands in, or nil where none was named.
  public var volume: Volume? { tables.volume(ifPresent: row.volume) }
  /// The provisions it rests on.
  public var basis: [Provision] {
    tables.list(notes.firstBasis, Int(notes.basisCount)).map { tables.provision($0) }
  }
  /// The identifiers in other registers.
  public var codes: [String] {
    tables.list(notes.firstCode, Int(notes.codeCount)).map { tables.string($0) }
  }
  /// The days on which it exists.
  public var inForce: Period { Period(first: statute.from, last: statute.to) }
  /// The provision that ended it, or nil where the rules name none.
  public var repealed: Provision? { tables.provision(ifPresent: notes.repealed) }
  /// Where the figures were read.
  public var source: String? { tables.string(ifPresent: notes.source) }
  /// What about it has not been verified.
  public var unverified: String? { tables.string(ifPresent: notes.unverified) }
  /// A fault of the published text that is kept visible, with the reading chosen.
  public var knownDefect: String? { tables.string(ifPresent: notes.knownDefect) }

  /// The factors it uses, in the order of the catalogue; the position is the slot.
  public var factors: [FactorView] {
    (0..<Int(statute.slotCount)).map { FactorView(catalog: catalog, power: position, slot: $0) }
  }

  /// The factor with a name, or nil where the power uses none of this name.
  public func factor(_ name: String) -> FactorView? {
    slot(named: name).map { FactorView(catalog: catalog, power: position, slot: $0) }
  }

  /// The circumstances that count for it, in the order of the catalogue.
  public var circumstances: [Circumstance] {
    tables.list(statute.firstCircumstance, Int(statute.circumstanceCount))
      .map { tables.circumstance($0) }
  }

  /// The statutory clauses, as they were written.
  public var clauses: [Clause] { tables.clauses(of: position) }
  /// The standards that refine it, as they were written, in the order of the catalogue.
  public var standards: [Standard] {
    (0..<Int(tables.heads[position].standardCount)).map { index in
      tables.standard(firstStandard + index, of: position)
    }
  }

  /// The position of the first of its standards in the order of the catalogue.
  package var firstStandard: Int { Int(tables.heads[position].firstStandard) }

  /// The slot of the factor with a name.
  package func slot(named name: String) -> Int? {
    let bytes = name.utf8Span.span
    return (0..<Int(statute.slotCount)).first { slot in
      let factor = tables.words[Int(statute.firstSlot) + slot]
      return tables.text(tables.factors[factor].name, equals: bytes)
    }
  }

  /// The position of a circumstance in the list of the power's, where it counts in a case.
  package func position(ofCircumstance id: String, in bound: borrowing BoundCase) -> Int? {
    let bytes = id.utf8Span.span
    for index in 0..<Int(statute.circumstanceCount) {
      let place = tables.words[Int(statute.firstCircumstance) + index]
      guard tables.text(tables.circumstances[place].id, equals: bytes) else { continue }
      return tables.counts(circumstance: place, power: position, in: bound) ? index : nil
    }
    return nil
  }
}
