/// What a compiled catalogue holds, section by section, before it is written.
package struct ArtifactContents: Sendable {
  package var text: [UInt8] = []
  package var textStarts: [UInt32] = [0]
  package var words: [UInt32] = []
  package var numbers: [Int64] = []
  package var nodes: [Int64] = []
  package var conditions: [UInt8] = []
  package var powerIndex: [UInt32] = []
  package var heads: [PowerHeadRow] = []
  package var statutes: [StatuteRow] = []
  package var powers: [PowerRow] = []
  package var versions: [VersionRow] = []
  package var clauses: [ClauseRow] = []
  package var standards: [StandardRow] = []
  package var gradings: [GradingRow] = []
  package var bands: [BandRow] = []
  package var terms: [TermRow] = []
  package var amounts: [AmountRow] = []
  package var factorDomains: [UInt32] = []
  package var domains: [FactorDomainRow] = []
  package var factors: [FactorRow] = []
  package var derivations: [DerivationRow] = []
  package var measures: [MeasureRow] = []
  package var circumstances: [CircumstanceRow] = []
  package var provisions: [ProvisionRow] = []
  package var instruments: [InstrumentRow] = []
  package var volumes: [VolumeRow] = []
  package var authorities: [AuthorityRow] = []
  package var notes: [NotesRow] = []
  package var procedures: [ProcedureRow] = []
  package var procedureCases: [ProcedureCaseRow] = []
  package var measureTests: [MeasureTestRow] = []
  package var deadlines: [DeadlineRow] = []
  package var concurrences: [ConcurrenceRow] = []
  package var proportions: [ProportionRow] = []
  package var calendars: [CalendarRow] = []
  package var calendarYears: [CalendarYearRow] = []
  package var searchTerms: [SearchTermRow] = []
  package var searchTexts: [SearchTextRow] = []
  package var searchLists: [UInt8] = []

  package init() {}

  /// About how many bytes the file will have.
  var likelyBytes: Int {
    let heads = heads.count * MemoryLayout<PowerHeadRow>.stride
    let powers = powers.count * MemoryLayout<PowerRow>.stride
    let standards = standards.count * MemoryLayout<StandardRow>.stride
    let texts = text.count + textStarts.count * 4 + conditions.count + searchLists.count
    return heads + powers + standards + texts + (nodes.count + numbers.count) * 8
      + (powerIndex.count + words.count) * 4 + (1 << 20)
  }

  /// Adds the bytes of a section, and tells how many rows it has.
  func append(_ name: SectionName, to bytes: inout [UInt8]) -> Int {
    switch name {
    case .text: Self.append(text, to: &bytes)
    case .textStarts: Self.append(textStarts, to: &bytes)
    case .words: Self.append(words, to: &bytes)
    case .numbers: Self.append(numbers, to: &bytes)
    case .nodes: Self.append(nodes, to: &bytes)
    case .conditions: Self.append(conditions, to: &bytes)
    case .powerIndex: Self.append(powerIndex, to: &bytes)
    case .heads: Self.append(heads, to: &bytes)
    case .statutes: Self.append(statutes, to: &bytes)
    case .powers: Self.append(powers, to: &bytes)
    case .versions: Self.append(versions, to: &bytes)
    case .clauses: Self.append(clauses, to: &bytes)
    case .standards: Self.append(standards, to: &bytes)
    case .gradings: Self.append(gradings, to: &bytes)
    case .bands: Self.append(bands, to: &bytes)
    case .terms: Self.append(terms, to: &bytes)
    case .amounts: Self.append(amounts, to: &bytes)
    case .factorDomains: Self.append(factorDomains, to: &bytes)
    case .domains: Self.append(domains, to: &bytes)
    case .factors: Self.append(factors, to: &bytes)
    case .derivations: Self.append(derivations, to: &bytes)
    case .measures: Self.append(measures, to: &bytes)
    case .circumstances: Self.append(circumstances, to: &bytes)
    case .provisions: Self.append(provisions, to: &bytes)
    case .instruments: Self.append(instruments, to: &bytes)
    case .volumes: Self.append(volumes, to: &bytes)
    case .authorities: Self.append(authorities, to: &bytes)
    case .notes: Self.append(notes, to: &bytes)
    case .procedures: Self.append(procedures, to: &bytes)
    case .procedureCases: Self.append(procedureCases, to: &bytes)
    case .measureTests: Self.append(measureTests, to: &bytes)
    case .deadlines: Self.append(deadlines, to: &bytes)
    case .concurrences: Self.append(concurrences, to: &bytes)
    case .proportions: Self.append(proportions, to: &bytes)
    case .calendars: Self.append(calendars, to: &bytes)
    case .calendarYears: Self.append(calendarYears, to: &bytes)
    case .searchTerms: Self.append(searchTerms, to: &bytes)
    case .searchTexts: Self.append(searchTexts, to: &bytes)
    case .searchLists: Self.append(searchLists, to: &bytes)
    }
  }

  private static func append<Row: BitwiseCopyable>(_ rows: [Row], to bytes: inout [UInt8]) -> Int {
    // Rows have no hidden padding, and are laid out as the file wants them.
    unsafe rows.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    return rows.count
  }
}
