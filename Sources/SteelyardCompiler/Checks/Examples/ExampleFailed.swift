import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// An example whose outcome is not the expected one.
  static let exampleFailed = DiagnosticCode(
    "example-failed",
    title: Bilingual("例子的结果与预期不符", "an example that comes out otherwise"),
    explanation: Bilingual(
      """
      规则文件里的例子在编译后的目录上实际审核一遍，每一项预期都要相符：条款、档名、数额、结论、审核意见、缺少的事实。不符，不是规则写错了，就是例子写错了。

      例如预期「6.5万元以上8.5万元以下」，实际算出6万元至8万元。

      对照提示里的预期和实际，改正错的一方。例子没有写 `procedure:` 的，视为应有的步骤都在决定之日做了。
      """,
      """
      The examples in a rules file are weighed by the compiled catalogue, and every expectation must hold: clause, grade, amounts, outcome, findings, missing facts. If one does not, either the rule or the example is wrong.

      For example 65000 to 85000 yuan is expected, and 60000 to 80000 comes out.

      Compare what the message expected with what came out, and correct the wrong side. An example without `procedure:` counts as if the steps owed had been taken on the day of the decision.
      """
    )
  )
}

/// Compares what an example expects with what came out.
struct ExampleComparison {
  let assessment: Assessment
  let names: NameTable
  let catalog: Catalog
  let bounds: BoundsConvention
  var log = DiagnosticLog()

  /// Reports every expectation that does not hold.
  mutating func compare(_ expected: Fields<ExpectKey>) {
    let verdict = assessment.verdict
    compare(expected[.clause], with: verdict?.clause.map(String.init) ?? "—")
    compare(expected[.grade], with: verdict?.grade ?? "—")
    compareNone(expected[.none])
    compare(expected[.law], with: verdict?.law?.why.rawValue ?? "—")
    compare(expected[.outcome], with: assessment.outcome.rawValue)
    let errors = assessment.findings.filter { $0.severity == .error }.map(\.code.rawValue)
    compareLists(expected.entry(.findings), with: errors)
    let advice = assessment.findings.filter { $0.severity == .advice }.map(\.code.rawValue)
    compareLists(expected.entry(.advice), with: advice)
    compareLists(expected.entry(.missing), with: verdict?.missing ?? [])
    for entry in expected.others { compareMeasure(entry) }
  }

  private mutating func compare(_ node: Node?, with got: String) {
    guard let node, node.text != got else { return }
    report(node, expected: node.text, got: got)
  }

  private mutating func compareNone(_ node: Node?) {
    guard let node, let word = YesNoWord(rawValue: node.text) else { return }
    let hasBand = assessment.verdict?.band != nil
    guard word.value == hasBand else { return }
    report(
      node,
      expected: word.value ? "没有适用的阶次" : "有适用的阶次",
      got: assessment.verdict?.grade ?? "没有适用的阶次"
    )
  }

  private mutating func compareLists(_ entry: Node.Entry?, with got: [String]) {
    guard let entry else { return }
    let expected = entry.value.itemsOrItself.filter { !$0.isBlank }.map(\.text)
    guard Set(expected) != Set(got) else { return }
    report(
      entry.value,
      expected: "[\(expected.joined(separator: ", "))]",
      got: "[\(Set(got).sorted().joined(separator: ", "))]"
    )
  }

  private mutating func compareMeasure(_ entry: Node.Entry) {
    guard let reference = names.measure(entry.key, orKeys: ExpectKey.words, log: &log) else {
      return
    }
    let measure = catalog[reference]
    let found = assessment.verdict?.benchmark.first { $0.measure == measure.id }
    let text = entry.value.text
    if let word = ExpectedModality(rawValue: text) {
      let got = ExpectedModality(found?.modality)
      if word != got { report(entry.value, expected: text, got: got.rawValue) }
      return
    }
    let unit = found?.unit ?? measure.unit
    let reading = AmountText.read(text, unit: unit, bounds: bounds)
    guard let ends = log.value(reading, of: entry.value) else { return }
    let expected = AmountRange(ends)
    guard found?.range != expected else { return }
    let got = found.map { $0.range?.words(in: unit) ?? $0.modality.word } ?? "absent"
    report(entry.value, expected: text, got: got)
  }

  private mutating func report(_ node: Node, expected: String, got: String) {
    log.report(
      .exampleFailed,
      Bilingual("预期「\(expected)」，实际「\(got)」", "expected `\(expected)`, got `\(got)`"),
      at: node.span
    )
  }
}

/// The words for whether a measure is to be taken.
private enum ExpectedModality: String {
  case must
  case may
  case oneOf = "one-of"
  case mustNot = "must-not"
  case absent

  init(_ modality: Term.Modality?) {
    switch modality {
    case .must: self = .must
    case .may: self = .may
    case .oneOf: self = .oneOf
    case .mustNot: self = .mustNot
    case nil: self = .absent
    }
  }
}

extension Term.Modality {
  fileprivate var word: String { ExpectedModality(self).rawValue }
}

extension AmountRange {
  /// The whole amounts between two ends.
  fileprivate init(_ ends: Amount.Ends<Int64>) {
    self.init(
      least: ends.includesLeast || ends.least == .max ? ends.least : ends.least + 1,
      most: ends.most.map { ends.includesMost || $0 == .min ? $0 : $0 - 1 }
    )
  }

  fileprivate func words(in unit: Measure.Unit) -> String {
    guard let most else { return "\(unit.describe(least))以上" }
    return least == most
      ? unit.describe(least) : "\(unit.describe(least))以上\(unit.describe(most))以下"
  }
}
