import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator

/// Cases of a workload with their facts in numbers, and the identifiers of their powers as text.
struct BoundSample {
  /// The identifiers, apart from the cases: reading one of them must not copy a case.
  private var powers: [String] = []
  private var cases: [BoundCase] = []

  /// The positions of the cases.
  var indices: Range<Int> { cases.indices }

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
      guard binder.bind(0, in: bytes, decided: &decided), let id = binder.plain.power else {
        continue
      }
      powers.append(String(utf8: bytes.bytes.extracting(id.range)))
      cases.append(binder.bound)
    }
    guard !cases.isEmpty else { throw BenchError("no case is written plainly") }
  }

  /// Looks up the power of a case and weighs it.
  mutating func weigh(_ index: Int, by catalog: CompiledCatalog, into weighing: inout Weighing) {
    cases[index].power = catalog.position(ofPower: powers[index]) ?? 0
    catalog.weigh(&cases[index], into: &weighing)
  }
}
