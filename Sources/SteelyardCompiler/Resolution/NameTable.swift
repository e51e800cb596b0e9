import SteelyardModel
import SteelyardSyntax

/// Every name that is declared in the folder, and what it stands for.
///
/// One for all threads; it never changes.
final class NameTable: Sendable {
  /// Where something was declared.
  struct Entry: Sendable {
    /// The volume, by its position.
    let volume: Int
    /// The position in the volume's list.
    let index: Int
    /// Where its name stands.
    let name: Node
  }

  /// The volumes, in the order of the catalog.
  let volumes: [VolumeDeclaration]
  /// The declared instruments, in the order of the catalog.
  let instrumentEntries: [Entry]
  /// The declared measures, in the order of the catalog, where they follow the built-in ones.
  let measureEntries: [Entry]
  /// The circumstances, in the order of the catalog.
  let circumstanceEntries: [Entry]
  /// The powers, in the order of the catalog.
  let powerEntries: [Entry]
  /// The factors, in the order of the catalog, where they follow the built-in one.
  let factorEntries: [Entry]

  let instruments: [String: Ref<Instrument>]
  /// Measures by identifier and by Chinese name.
  let measures: [String: Ref<Measure>]
  let circumstances: [String: Ref<Circumstance>]
  let powers: [String: Ref<Power>]
  /// Powers of files that are compiled apart, which a wrong name may have meant.
  let powersElsewhere: [String]
  /// The factors of each volume.
  let factors: [[String: Ref<Factor>]]

  /// The factor every volume has: who the decision is about.
  static let subject = Ref<Factor>(0)
  /// The names of that factor.
  static let subjectNames = ["当事人", "subject"]

  /// Collects the names of volumes that stand in the order of their paths.
  init(
    _ declarations: [VolumeDeclaration],
    powersElsewhere: [String] = [],
    log: inout DiagnosticLog
  ) {
    self.powersElsewhere = powersElsewhere
    volumes = declarations.enumerated()
      .sorted { ($0.element.id?.text ?? "", $0.offset) < ($1.element.id?.text ?? "", $1.offset) }
      .map(\.element)
    var collector = NameCollector(volumes: volumes, log: log)
    collector.collectVolumes()
    instrumentEntries = collector.collect(\.instruments) { $0.name }
    measureEntries = collector.collect(\.measures) { $0.name }
    circumstanceEntries = collector.collect(\.circumstances) { $0.name }
    powerEntries = collector.collect(\.powers) { $0.fields[.id] }
    instruments = Self.references(instrumentEntries)
    circumstances = Self.references(circumstanceEntries)
    powers = Self.references(powerEntries)
    measures = collector.measures(measureEntries)
    (factorEntries, factors) = collector.factors()
    log = collector.log
  }

  /// Where a volume stands in the catalog.
  func volume(of power: Ref<Power>) -> Int { powerEntries[power.index].volume }

  /// Where a declared factor stands; nil for the built-in one.
  func place(ofFactor factor: Ref<Factor>) -> Node? {
    factor == Self.subject ? nil : factorEntries[factor.index - 1].name
  }

  private static func references<Target>(_ entries: [Entry]) -> [String: Ref<Target>] {
    var table = [String: Ref<Target>](minimumCapacity: entries.count)
    for (position, entry) in entries.enumerated() { table[entry.name.text] = Ref(position) }
    return table
  }
}
