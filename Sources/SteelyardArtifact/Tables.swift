/// The sections of a compiled catalogue, found by its directory.
///
/// It is a view: it must not outlive the catalogue it was taken from.
@safe
package struct Tables {
  @usableFromInline let base: UnsafeRawPointer

  @inlinable
  package init(base: UnsafeRawPointer) {
    unsafe self.base = base
  }

  /// The first byte of a section and how many rows it has.
  @inlinable
  package func section<Row: BitwiseCopyable>(_ name: SectionName, of: Row.Type) -> Section<Row> {
    // The directory lies in the first page of the mapping, and was verified.
    let entry = Layout.contentFrom &+ name.rawValue &* 16
    let offset = unsafe base.load(fromByteOffset: entry, as: Int.self)
    let count = unsafe base.load(fromByteOffset: entry &+ 8, as: Int.self)
    return unsafe Section(base: base + offset, count: count)
  }
}

extension Tables {
  @inlinable package var text: Section<UInt8> { section(.text, of: UInt8.self) }
  @inlinable package var textStarts: Section<UInt32> { section(.textStarts, of: UInt32.self) }
  @inlinable package var words: Section<UInt32> { section(.words, of: UInt32.self) }
  @inlinable package var numbers: Section<Int64> { section(.numbers, of: Int64.self) }
  @inlinable package var nodes: Section<NodeRow> { section(.nodes, of: NodeRow.self) }
  @inlinable package var targets: Section<UInt32> { section(.targets, of: UInt32.self) }
  @inlinable package var conditions: Section<UInt8> { section(.conditions, of: UInt8.self) }
  @inlinable package var powerIndex: Section<UInt32> { section(.powerIndex, of: UInt32.self) }
  @inlinable package var powers: Section<PowerRow> { section(.powers, of: PowerRow.self) }
  @inlinable package var statutes: Section<StatuteRow> { section(.statutes, of: StatuteRow.self) }
  @inlinable package var versions: Section<VersionRow> { section(.versions, of: VersionRow.self) }
  @inlinable package var clauses: Section<ClauseRow> { section(.clauses, of: ClauseRow.self) }
  @inlinable package var standards: Section<StandardRow> {
    section(.standards, of: StandardRow.self)
  }
  @inlinable package var gradings: Section<GradingRow> { section(.gradings, of: GradingRow.self) }
  @inlinable package var bands: Section<BandRow> { section(.bands, of: BandRow.self) }
  @inlinable package var terms: Section<TermRow> { section(.terms, of: TermRow.self) }
  @inlinable package var amounts: Section<AmountRow> { section(.amounts, of: AmountRow.self) }
  @inlinable package var factors: Section<FactorRow> { section(.factors, of: FactorRow.self) }
  @inlinable package var derivations: Section<DerivationRow> {
    section(.derivations, of: DerivationRow.self)
  }
  @inlinable package var measures: Section<MeasureRow> { section(.measures, of: MeasureRow.self) }
  @inlinable package var circumstances: Section<CircumstanceRow> {
    section(.circumstances, of: CircumstanceRow.self)
  }
  @inlinable package var provisions: Section<ProvisionRow> {
    section(.provisions, of: ProvisionRow.self)
  }
  @inlinable package var instruments: Section<InstrumentRow> {
    section(.instruments, of: InstrumentRow.self)
  }
  @inlinable package var volumes: Section<VolumeRow> { section(.volumes, of: VolumeRow.self) }
  @inlinable package var authorities: Section<AuthorityRow> {
    section(.authorities, of: AuthorityRow.self)
  }
  @inlinable package var notes: Section<NotesRow> { section(.notes, of: NotesRow.self) }
  @inlinable package var procedures: Section<ProcedureRow> {
    section(.procedures, of: ProcedureRow.self)
  }
  @inlinable package var procedureCases: Section<ProcedureCaseRow> {
    section(.procedureCases, of: ProcedureCaseRow.self)
  }
  @inlinable package var measureTests: Section<MeasureTestRow> {
    section(.measureTests, of: MeasureTestRow.self)
  }
  @inlinable package var deadlines: Section<DeadlineRow> {
    section(.deadlines, of: DeadlineRow.self)
  }
}
