import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// Collects the names of one kind after the other, and reports those that are declared twice.
struct NameCollector {
  /// The volumes, in the order of the catalog.
  let volumes: [VolumeDeclaration]
  var log: DiagnosticLog

  /// Looks at the identifiers of the volumes.
  mutating func collectVolumes() {
    var known: [String: Node] = [:]
    for id in volumes.compactMap(\.id) {
      if let first = known[id.text] { log.reportDuplicate(id, first: first) }
      known[id.text] = known[id.text] ?? id
    }
  }

  /// The parts of one kind in the order of their names.
  mutating func collect<Part>(
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

  /// The measures by identifier and by Chinese name.
  mutating func measures(_ entries: [NameTable.Entry]) -> [String: Ref<Measure>] {
    var table: [String: Ref<Measure>] = [:]
    for (position, measure) in Measure.builtIn.enumerated() {
      table[measure.id] = Ref(position)
      table[measure.name] = Ref(position)
    }
    var places: [String: Node] = [:]
    for (position, entry) in entries.enumerated() {
      let reference = Ref<Measure>(Measure.builtIn.count + position)
      let named = volumes[entry.volume].measures[entry.index]
      for name in [entry.name, named.fields[.name]].compactMap(\.self) {
        if let known = table[name.text], known != reference {
          report(name, after: places[name.text])
        } else {
          table[name.text] = reference
          places[name.text] = places[name.text] ?? name
        }
      }
    }
    return table
  }

  /// Reports the later of two measures with one name; nil stands for a built-in one.
  private mutating func report(_ name: Node, after other: Node?) {
    guard let other else { return log.reportDuplicate(name, first: nil) }
    let (here, there) = (name.span, other.span)
    let isLater = (here.file, here.start.offset) > (there.file, there.start.offset)
    log.reportDuplicate(isLater ? name : other, first: isLater ? other : name)
  }

  /// The factors in the order of the catalog, and by name in each volume.
  mutating func factors() -> (entries: [NameTable.Entry], tables: [[String: Ref<Factor>]]) {
    var entries: [NameTable.Entry] = []
    var tables: [[String: Ref<Factor>]] = []
    for (position, volume) in volumes.enumerated() {
      var own: [String: Ref<Factor>] = [:]
      for name in NameTable.subjectNames { own[name] = NameTable.subject }
      for (index, factor) in volume.factors.enumerated() {
        let name = factor.name.text
        if let known = own[name] {
          let first = known == NameTable.subject ? nil : entries[known.index - 1].name
          log.reportDuplicate(factor.name, first: first)
          continue
        }
        entries.append(NameTable.Entry(volume: position, index: index, name: factor.name))
        own[name] = Ref(entries.count)
      }
      tables.append(own)
    }
    return (entries, tables)
  }
}
