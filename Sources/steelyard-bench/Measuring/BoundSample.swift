import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator

/// Cases of a workload with their facts in numbers, and the identifiers of their powers as text.
struct BoundSample {
  /// A case that was read.
  struct Entry {
    var power: String
    var bound: BoundCase
  }

  private(set) var entries: [Entry] = []

  /// No cases.
  static var empty: BoundSample { BoundSample() }

  private init() {}

  /// Reads the lines of cases; what is not written plainly is left out.
  init(_ lines: CaseLines, _ catalog: CompiledCatalog) throws {
    guard let index = NameIndex(catalog) else {
      throw BenchError("the catalogue names a factor twice")
    }
    let bytes = lines.buffer.bytes
    var binder = PlainBinder(catalog: catalog, index: index, allowsUnknown: true)
    var decided = PlainDecisions()
    for range in lines.ranges {
      binder.removeAll()
      guard binder.read(json: bytes, from: range.lowerBound) != nil else { continue }
      binder.fetch(bytes)
      guard binder.bind(0, in: bytes, decided: &decided), let id = binder.plain.power else {
        continue
      }
      let power = String(utf8: bytes.bytes.extracting(id.range))
      entries.append(Entry(power: power, bound: binder.bound))
    }
    guard !entries.isEmpty else { throw BenchError("no case is written plainly") }
  }

  /// Looks up the power of a case and weighs it.
  mutating func weigh(_ index: Int, by catalog: CompiledCatalog, into weighing: inout Weighing) {
    entries[index].bound.power = catalog.position(ofPower: entries[index].power) ?? 0
    catalog.weigh(&entries[index].bound, into: &weighing)
  }
}
