import SteelyardModel
import SteelyardSyntax

/// What the texts of one volume were read as; a text that stands in many places is read once.
struct TextReadings {
  private struct TestKey: Hashable {
    let factor: Ref<Factor>
    let text: ExactText
    let isQuoted: Bool
  }

  private struct EndsKey: Hashable {
    let unit: Measure.Unit
    let text: ExactText
  }

  private struct CoefficientKey: Hashable {
    let factor: FactorType
    let unit: Measure.Unit
    let text: ExactText
  }

  private let bounds: BoundsConvention
  private var tests: [TestKey: Test] = [:]
  private var ends: [EndsKey: Amount.Ends<Int64>] = [:]
  private var shares: [ExactText: Amount.Ends<Ratio>] = [:]
  private var coefficients: [CoefficientKey: Amount.Ends<Ratio>] = [:]

  init(_ bounds: BoundsConvention) {
    self.bounds = bounds
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
    let key = TestKey(factor: factor, text: ExactText(node.text), isQuoted: node.isQuoted)
    if let known = tests[key] { return known }
    let test = reading.test(node, of: type, log: &log)
    tests[key] = test
    return test
  }

  /// The fixed numbers an amount stands for.
  mutating func ends(
    _ node: Node,
    of unit: Measure.Unit,
    log: inout DiagnosticLog
  ) -> Amount.Ends<Int64>? {
    let key = EndsKey(unit: unit, text: ExactText(node.text))
    if let known = ends[key] { return known }
    let found = log.value(AmountText.read(key.text.text, unit: unit, bounds: bounds), of: node)
    ends[key] = found
    return found
  }

  /// The share a text stands for.
  mutating func share(_ node: Node, log: inout DiagnosticLog) -> Amount.Ends<Ratio>? {
    let text = ExactText(node.text)
    if let known = shares[text] { return known }
    let found = log.value(AmountText.readShare(text.text, bounds: bounds), of: node)
    shares[text] = found
    return found
  }

  /// The multiple of a factor a text stands for.
  mutating func coefficient(
    _ node: Node,
    of factor: FactorType,
    in unit: Measure.Unit,
    log: inout DiagnosticLog
  ) -> Amount.Ends<Ratio>? {
    let key = CoefficientKey(factor: factor, unit: unit, text: ExactText(node.text))
    if let known = coefficients[key] { return known }
    let reading = AmountText.readCoefficient(key.text.text, of: factor, in: unit, bounds: bounds)
    let found = log.value(reading, of: node)
    coefficients[key] = found
    return found
  }
}
