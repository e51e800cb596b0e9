/// The sections of a compiled catalogue, found by its directory.
///
/// It is a view: it must not outlive the catalogue it was taken from.
@safe
public struct Tables {
  @usableFromInline let base: UnsafeRawPointer

  /// Makes a view of a file that was verified, from its first byte.
  @inlinable
  public init(base: UnsafeRawPointer) {
    unsafe self.base = base
  }

  /// The first byte of a section and how many rows it has.
  @inlinable
  public func section<Row: BitwiseCopyable>(_ name: SectionName, of: Row.Type) -> Section<Row> {
    // The directory lies in the first page of the mapping, and was verified.
    let entry = Layout.contentFrom &+ name.rawValue &* 16
    let offset = unsafe base.load(fromByteOffset: entry, as: Int.self)
    let count = unsafe base.load(fromByteOffset: entry &+ 8, as: Int.self)
    return unsafe Section(base: base + offset, count: count)
  }
}

extension Tables {
  /// The section `text`.
  @inlinable public var text: Section<UInt8> { section(.text, of: UInt8.self) }
  /// The section `textStarts`.
  @inlinable public var textStarts: Section<UInt32> { section(.textStarts, of: UInt32.self) }
  /// The section `words`.
  @inlinable public var words: Section<UInt32> { section(.words, of: UInt32.self) }
  /// The section `numbers`.
  @inlinable public var numbers: Section<Int64> { section(.numbers, of: Int64.self) }
  /// The section `nodes`.
  @inlinable public var nodes: Section<Int64> { section(.nodes, of: Int64.self) }
  /// The section `conditions`.
  @inlinable public var conditions: Section<UInt8> { section(.conditions, of: UInt8.self) }
  /// The section `powerIndex`.
  @inlinable public var powerIndex: Section<UInt32> { section(.powerIndex, of: UInt32.self) }
  /// The section `heads`.
  @inlinable public var heads: Section<PowerHeadRow> { section(.heads, of: PowerHeadRow.self) }
  /// The section `statutes`.
  @inlinable public var statutes: Section<StatuteRow> { section(.statutes, of: StatuteRow.self) }
  /// The section `powers`.
  @inlinable public var powers: Section<PowerRow> { section(.powers, of: PowerRow.self) }
  /// The section `versions`.
  @inlinable public var versions: Section<VersionRow> { section(.versions, of: VersionRow.self) }
  /// The section `clauses`.
  @inlinable public var clauses: Section<ClauseRow> { section(.clauses, of: ClauseRow.self) }
  /// The section `standards`.
  @inlinable public var standards: Section<StandardRow> {
    section(.standards, of: StandardRow.self)
  }
  /// The section `gradings`.
  @inlinable public var gradings: Section<GradingRow> { section(.gradings, of: GradingRow.self) }
  /// The section `bands`.
  @inlinable public var bands: Section<BandRow> { section(.bands, of: BandRow.self) }
  /// The section `terms`.
  @inlinable public var terms: Section<TermRow> { section(.terms, of: TermRow.self) }
  /// The section `amounts`.
  @inlinable public var amounts: Section<AmountRow> { section(.amounts, of: AmountRow.self) }
  /// The section `factorDomains`.
  @inlinable public var factorDomains: Section<UInt32> { section(.factorDomains, of: UInt32.self) }
  /// The section `domains`.
  @inlinable public var domains: Section<FactorDomainRow> {
    section(.domains, of: FactorDomainRow.self)
  }
  /// The section `factors`.
  @inlinable public var factors: Section<FactorRow> { section(.factors, of: FactorRow.self) }
  /// The section `derivations`.
  @inlinable public var derivations: Section<DerivationRow> {
    section(.derivations, of: DerivationRow.self)
  }
  /// The section `measures`.
  @inlinable public var measures: Section<MeasureRow> { section(.measures, of: MeasureRow.self) }
  /// The section `circumstances`.
  @inlinable public var circumstances: Section<CircumstanceRow> {
    section(.circumstances, of: CircumstanceRow.self)
  }
  /// The section `provisions`.
  @inlinable public var provisions: Section<ProvisionRow> {
    section(.provisions, of: ProvisionRow.self)
  }
  /// The section `instruments`.
  @inlinable public var instruments: Section<InstrumentRow> {
    section(.instruments, of: InstrumentRow.self)
  }
  /// The section `volumes`.
  @inlinable public var volumes: Section<VolumeRow> { section(.volumes, of: VolumeRow.self) }
  /// The section `authorities`.
  @inlinable public var authorities: Section<AuthorityRow> {
    section(.authorities, of: AuthorityRow.self)
  }
  /// The section `notes`.
  @inlinable public var notes: Section<NotesRow> { section(.notes, of: NotesRow.self) }
  /// The section `procedures`.
  @inlinable public var procedures: Section<ProcedureRow> {
    section(.procedures, of: ProcedureRow.self)
  }
  /// The section `procedureCases`.
  @inlinable public var procedureCases: Section<ProcedureCaseRow> {
    section(.procedureCases, of: ProcedureCaseRow.self)
  }
  /// The section `measureTests`.
  @inlinable public var measureTests: Section<MeasureTestRow> {
    section(.measureTests, of: MeasureTestRow.self)
  }
  /// The section `deadlines`.
  @inlinable public var deadlines: Section<DeadlineRow> {
    section(.deadlines, of: DeadlineRow.self)
  }
  /// The section `concurrences`.
  @inlinable public var concurrences: Section<ConcurrenceRow> {
    section(.concurrences, of: ConcurrenceRow.self)
  }
  /// The section `proportions`.
  @inlinable public var proportions: Section<ProportionRow> {
    section(.proportions, of: ProportionRow.self)
  }
  /// The section `calendars`.
  @inlinable public var calendars: Section<CalendarRow> {
    section(.calendars, of: CalendarRow.self)
  }
  /// The section `calendarYears`.
  @inlinable public var calendarYears: Section<CalendarYearRow> {
    section(.calendarYears, of: CalendarYearRow.self)
  }
  /// The section `searchTerms`.
  @inlinable public var searchTerms: Section<SearchTermRow> {
    section(.searchTerms, of: SearchTermRow.self)
  }
  /// The section `searchTexts`.
  @inlinable public var searchTexts: Section<SearchTextRow> {
    section(.searchTexts, of: SearchTextRow.self)
  }
  /// The section `searchLists`.
  @inlinable public var searchLists: Section<UInt8> { section(.searchLists, of: UInt8.self) }
}
