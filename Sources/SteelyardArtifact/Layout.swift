#if _endian(big)
  #error("the compiled catalogue is read in place, which needs a little-endian machine")
#endif

/// The file as it lies on disk; every number is little-endian, every section begins at a multiple of 64 bytes.
///
///     0    ┌──────────────────────────────────────────────────────────────┐
///          │ magic "STEELYRD"                       8 bytes               │
///     8    │ layout version                         4 bytes               │
///     12   │ number of sections                     4 bytes               │
///     16   │ length of the whole file               8 bytes               │
///     24   │ check sum of all bytes from 32         8 bytes               │
///     32   │ SHA-256 of all bytes from 64          32 bytes               │
///     64   ├──────────────────────────────────────────────────────────────┤
///          │ directory: offset, number of rows      16 bytes per section  │
///          ├──────────────────────────────────────────────────────────────┤
///          │ sections, in the order of `SectionName`, padded with zeros   │
///          └──────────────────────────────────────────────────────────────┘
///
/// Each power has a head that holds what weighing needs of it, and points to what powers share: factors, clauses, versions, the
/// gradings of their standards. Equal rows and equal runs of rows are stored once. Facts are decided by nodes of decision
/// diagrams whose targets always point backwards, so that every walk ends.
public enum Layout {
  /// The bytes every compiled catalogue begins with.
  public static let magic: [UInt8] = Array("STEELYRD".utf8)
  /// The version of this layout; other versions are not read.
  public static let version: UInt32 = 5
  /// Where the check sum begins to count.
  public static let checkedFrom = 32
  /// Where the digest begins to count, which is where the directory stands.
  @inlinable public static var contentFrom: Int { 64 }
  /// Stands for a reference that points to nothing.
  @inlinable public static var absent: UInt32 { .max }
  /// Sections begin at multiples of this.
  public static let alignment = 64
  /// The first byte after the directory.
  public static let directoryEnd = contentFrom + SectionName.allCases.count * 16

  package static let versionOffset = 8
  package static let sectionCountOffset = 12
  package static let lengthOffset = 16
  package static let checkSumOffset = 24
  package static let digestOffset = 32
}

/// The sections in the order in which they stand.
public enum SectionName: Int, CaseIterable, Sendable {
  // What weighing reads.
  case powerIndex
  case heads
  case statutes
  case nodes
  case versions
  case clauses
  case gradings
  case bands
  case terms
  case amounts
  case words
  case numbers
  case factorDomains
  case domains
  case factors
  case derivations
  case measures
  case circumstances
  case authorities
  case procedures
  case procedureCases
  case measureTests
  case deadlines
  case concurrences
  case proportions
  case calendars
  case calendarYears
  // What only words and explanations need.
  case powers
  case standards
  case notes
  case provisions
  case instruments
  case volumes
  case textStarts
  case text
  case conditions
  case searchTerms
  case searchTexts
  case searchLists

  /// The size of one row in bytes.
  public var rowSize: Int {
    switch self {
    case .text, .conditions, .searchLists: 1
    case .textStarts, .words, .powerIndex, .factorDomains: 4
    case .domains: MemoryLayout<FactorDomainRow>.stride
    case .numbers, .nodes: 8
    case .heads: MemoryLayout<PowerHeadRow>.stride
    case .statutes: MemoryLayout<StatuteRow>.stride
    case .powers: MemoryLayout<PowerRow>.stride
    case .versions: MemoryLayout<VersionRow>.stride
    case .clauses: MemoryLayout<ClauseRow>.stride
    case .standards: MemoryLayout<StandardRow>.stride
    case .gradings: MemoryLayout<GradingRow>.stride
    case .bands: MemoryLayout<BandRow>.stride
    case .terms: MemoryLayout<TermRow>.stride
    case .amounts: MemoryLayout<AmountRow>.stride
    case .factors: MemoryLayout<FactorRow>.stride
    case .derivations: MemoryLayout<DerivationRow>.stride
    case .measures: MemoryLayout<MeasureRow>.stride
    case .circumstances: MemoryLayout<CircumstanceRow>.stride
    case .provisions: MemoryLayout<ProvisionRow>.stride
    case .instruments: MemoryLayout<InstrumentRow>.stride
    case .volumes: MemoryLayout<VolumeRow>.stride
    case .authorities: MemoryLayout<AuthorityRow>.stride
    case .notes: MemoryLayout<NotesRow>.stride
    case .procedures: MemoryLayout<ProcedureRow>.stride
    case .procedureCases: MemoryLayout<ProcedureCaseRow>.stride
    case .measureTests: MemoryLayout<MeasureTestRow>.stride
    case .deadlines: MemoryLayout<DeadlineRow>.stride
    case .concurrences: MemoryLayout<ConcurrenceRow>.stride
    case .proportions: MemoryLayout<ProportionRow>.stride
    case .calendars: MemoryLayout<CalendarRow>.stride
    case .calendarYears: MemoryLayout<CalendarYearRow>.stride
    case .searchTerms: MemoryLayout<SearchTermRow>.stride
    case .searchTexts: MemoryLayout<SearchTextRow>.stride
    }
  }
}

/// The bounds that keep every part of a case in a fixed place while it is weighed.
package enum Limit {
  /// Factors that one power uses.
  package static let factors = 64
  /// Circumstances that one power takes.
  package static let circumstances = 64
  /// Measures that one clause provides.
  package static let measures = 16
  /// Groups of measures in one clause of which exactly one is taken.
  package static let groups = 16
  /// Measures that one decision takes.
  package static let decided = 16
  /// Time limits of a catalogue.
  package static let deadlines = 32
  /// Alarms of a catalogue about decisions out of proportion.
  package static let proportions = 16
  /// Tests inside tests.
  package static let depth = 32
  /// Questions on one way through a diagram: every entry of a set of choices for every factor.
  package static let diagramDepth = 64 * 63
  /// Clauses, versions or bands of one power.
  package static let rows = 4096
}

extension UInt32 {
  /// Stands for a reference that points to nothing.
  package static var absent: UInt32 { Layout.absent }
}
