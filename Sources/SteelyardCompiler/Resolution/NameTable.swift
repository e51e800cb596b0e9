import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// Every name that is declared in the folder, and what it stands for.
struct NameTable: Sendable {
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
  private(set) var instrumentEntries: [Entry] = []
  /// The declared measures, in the order of the catalog, where they follow the built-in ones.
  private(set) var measureEntries: [Entry] = []
  /// The circumstances, in the order of the catalog.
  private(set) var circumstanceEntries: [Entry] = []
  /// The powers, in the order of the catalog.
  private(set) var powerEntries: [Entry] = []
  /// The factors, in the order of the catalog, where they follow the built-in one.
  private(set) var factorEntries: [Entry] = []

  private(set) var instruments: [String: Ref<Instrument>] = [:]
  /// Measures by identifier and by Chinese name.
  private(set) var measures: [String: Ref<Measure>] = [:]
  private(set) var circumstances: [String: Ref<Circumstance>] = [:]
  private(set) var powers: [String: Ref<Power>] = [:]
  /// The factors of each volume.
  private(set) var factors: [[String: Ref<Factor>]] = []

  /// The factor every volume has: who the decision is about.
  static let subject = Ref<Factor>(0)
  /// The names of that factor.
  static let subjectNames = ["当事人", "subject"]

  /// Collects the names of volumes that stand in the order of their paths.
  init(_ declarations: [VolumeDeclaration], log: inout DiagnosticLog) {
    volumes = declarations.enumerated()
      .sorted { ($0.element.id?.text ?? "", $0.offset) < ($1.element.id?.text ?? "", $1.offset) }
      .map(\.element)
    var collector = NameCollector(log: log)
    collector.collectVolumes(volumes)
    instrumentEntries = collector.collect(volumes, \.instruments) { $0.name }
    measureEntries = collector.collect(volumes, \.measures) { $0.name }
    circumstanceEntries = collector.collect(volumes, \.circumstances) { $0.name }
    powerEntries = collector.collect(volumes, \.powers) { $0.fields[.id] }
    log = collector.log
    instruments = Self.references(instrumentEntries, from: 0)
    circumstances = Self.references(circumstanceEntries, from: 0)
    powers = Self.references(powerEntries, from: 0)
    nameMeasures(log: &log)
    nameFactors(log: &log)
  }

  /// Where a volume stands in the catalog.
  func volume(of power: Ref<Power>) -> Int { powerEntries[power.index].volume }

  private static func references<Target>(
    _ entries: [Entry],
    from start: Int
  ) -> [String: Ref<Target>] {
    var table = [String: Ref<Target>](minimumCapacity: entries.count)
    for (position, entry) in entries.enumerated() {
      table[entry.name.text] = Ref(start + position)
    }
    return table
  }

  private mutating func nameMeasures(log: inout DiagnosticLog) {
    for (position, measure) in Measure.builtIn.enumerated() {
      measures[measure.id] = Ref(position)
      measures[measure.name] = Ref(position)
    }
    var places: [String: Node] = [:]
    for (position, entry) in measureEntries.enumerated() {
      let named = volumes[entry.volume].measures[entry.index]
      for name in [entry.name, named.fields[.name]].compactMap(\.self) {
        let reference = Ref<Measure>(Measure.builtIn.count + position)
        let known = measures.updateValue(reference, forKey: name.text)
        guard let known, known != reference else { continue }
        measures[name.text] = known
        reportMeasure(name, after: places[name.text], log: &log)
      }
      for name in [entry.name, named.fields[.name]].compactMap(\.self) {
        places[name.text] = places[name.text] ?? name
      }
    }
  }

  /// Reports the later of two measures with one name; nil stands for a built-in one.
  private func reportMeasure(_ name: Node, after other: Node?, log: inout DiagnosticLog) {
    guard let other else { return log.reportDuplicate(name, first: nil) }
    let (here, there) = (name.span, other.span)
    let isLater = (here.file, here.start.offset) > (there.file, there.start.offset)
    log.reportDuplicate(isLater ? name : other, first: isLater ? other : name)
  }

  /// Where a declared factor stands; nil for the built-in one.
  func place(ofFactor factor: Ref<Factor>) -> Node? {
    factor == Self.subject ? nil : factorEntries[factor.index - 1].name
  }

  private mutating func nameFactors(log: inout DiagnosticLog) {
    for (position, volume) in volumes.enumerated() {
      var own: [String: Ref<Factor>] = [:]
      for name in Self.subjectNames { own[name] = Self.subject }
      for (index, factor) in volume.factors.enumerated() {
        let name = factor.name.text
        if let known = own[name] {
          log.reportDuplicate(factor.name, first: place(ofFactor: known))
          continue
        }
        factorEntries.append(Entry(volume: position, index: index, name: factor.name))
        own[name] = Ref(factorEntries.count)
      }
      factors.append(own)
    }
  }
}

/// Collects the names of one kind after the other, and reports those that are declared twice.
private struct NameCollector {
  var log: DiagnosticLog

  mutating func collectVolumes(_ volumes: [VolumeDeclaration]) {
    var known: [String: Node] = [:]
    for id in volumes.compactMap(\.id) {
      if let first = known[id.text] { log.reportDuplicate(id, first: first) }
      known[id.text] = known[id.text] ?? id
    }
  }

  /// The parts of one kind in the order of their names.
  mutating func collect<Part>(
    _ volumes: [VolumeDeclaration],
    _ parts: KeyPath<VolumeDeclaration, [Part]>,
    name: (Part) -> Node?
  ) -> [NameTable.Entry] {
    var named: [(text: String, entry: NameTable.Entry)] = []
    for (position, volume) in volumes.enumerated() {
      for (index, part) in volume[keyPath: parts].enumerated() {
        guard let node = name(part) else { continue }
        let entry = NameTable.Entry(volume: position, index: index, name: node)
        named.append((node.text, entry))
      }
    }
    named.sort {
      ($0.text, $0.entry.name.document.file, $0.entry.index)
        < ($1.text, $1.entry.name.document.file, $1.entry.index)
    }
    var entries: [NameTable.Entry] = []
    entries.reserveCapacity(named.count)
    var last: String?
    for (text, entry) in named {
      if text == last {
        log.reportDuplicate(entry.name, first: entries.last?.name)
      } else {
        entries.append(entry)
      }
      last = text
    }
    return entries
  }
}
