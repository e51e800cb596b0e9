import SteelyardModel
import SteelyardSyntax

/// What texts were read as; a text that stands in many places is read once.
struct TextReadings: Sendable {
  /// What a text is read for.
  private enum Subject: Hashable {
    case test(FactorType, BoundsConvention, isQuoted: Bool)
    case ends(Measure.Unit, BoundsConvention)
    case share(BoundsConvention)
    case coefficient(FactorType, Measure.Unit, BoundsConvention)
  }

  /// A factor of the volume, and whether its test stands in quotation marks.
  private struct TestedFactor: Hashable {
    let factor: Ref<Factor>
    let isQuoted: Bool
  }

  private var bounds = BoundsConvention.civilCode
  private var subjects: [Subject: Int] = [:]
  /// The subjects of the volume's own factors.
  private var tested: [TestedFactor: Int] = [:]
  private var tests = TextMemory<Test>()
  private var ends = TextMemory<Amount.Ends<Int64>>()
  private var ratios = TextMemory<Amount.Ends<Ratio>>()
  private var measures = TextMemory<Ref<Measure>>()
  private var provisions = TextMemory<Provision>()
  /// The factors of the volume and of those it refines.
  private var factors = TextMemory<Ref<Factor>>()

  /// Goes on to another volume, whose limiting words include what they include there.
  mutating func begin(_ bounds: BoundsConvention) {
    self.bounds = bounds
    tested.removeAll(keepingCapacity: true)
    factors = TextMemory()
  }

  /// The test of a factor a text stands for; nil where it cannot be read, here and below.
  mutating func test(
    _ node: Node,
    of factor: Ref<Factor>,
    _ type: FactorType,
    log: inout DiagnosticLog
  ) -> Test? {
    let reading = TestReading(bounds: bounds)
    guard node.kind == .scalar else { return reading.test(node, of: type, log: &log) }
    let asked = TestedFactor(factor: factor, isQuoted: node.isQuoted)
    let subject = tested[asked] ?? number(of: .test(type, bounds, isQuoted: node.isQuoted))
    tested[asked] = subject
    return tests.value(of: node.utf8, for: subject) { reading.test(node, of: type, log: &log) }
  }

  /// The fixed numbers an amount stands for.
  mutating func ends(
    _ node: Node,
    of unit: Measure.Unit,
    log: inout DiagnosticLog
  ) -> Amount.Ends<Int64>? {
    ends.value(of: node.utf8, for: number(of: .ends(unit, bounds))) {
      log.value(AmountText.read(node.text, unit: unit, bounds: bounds), of: node)
    }
  }

  /// The share a text stands for.
  mutating func share(_ node: Node, log: inout DiagnosticLog) -> Amount.Ends<Ratio>? {
    ratios.value(of: node.utf8, for: number(of: .share(bounds))) {
      log.value(AmountText.readShare(node.text, bounds: bounds), of: node)
    }
  }

  /// The multiple of a factor a text stands for.
  mutating func coefficient(
    _ node: Node,
    of factor: FactorType,
    in unit: Measure.Unit,
    log: inout DiagnosticLog
  ) -> Amount.Ends<Ratio>? {
    ratios.value(of: node.utf8, for: number(of: .coefficient(factor, unit, bounds))) {
      let reading = AmountText.readCoefficient(node.text, of: factor, in: unit, bounds: bounds)
      return log.value(reading, of: node)
    }
  }

  /// The measure a name stands for; instruments and measures are the same for all files.
  mutating func measure(
    _ name: Node,
    _ names: NameTable,
    keys: @autoclosure () -> [String],
    log: inout DiagnosticLog
  ) -> Ref<Measure>? {
    measures.value(of: name.utf8, for: 0) { names.measure(name, orKeys: keys(), log: &log) }
  }

  /// The provision a citation names.
  mutating func provision(
    _ citation: Node,
    _ names: NameTable,
    log: inout DiagnosticLog
  ) -> Provision? {
    provisions.value(of: citation.utf8, for: 0) { names.provision(citation, log: &log) }
  }

  /// The factor a name stands for in a scope, which begins with the volume.
  mutating func factor(
    _ name: Node,
    in scope: FactorScope,
    _ names: NameTable,
    log: inout DiagnosticLog
  ) -> Ref<Factor>? {
    factors.value(of: name.utf8, for: scope.volumes.last ?? 0) {
      names.factor(name, in: scope, log: &log)
    }
  }

  private mutating func number(of subject: Subject) -> Int {
    if let known = subjects[subject] { return known }
    subjects[subject] = subjects.count
    return subjects.count - 1
  }
}
