import SteelyardModel
import SteelyardSyntax

/// Reads tests of factors.
struct TestReading {
  let bounds: BoundsConvention

  /// The test a text or a list of texts stands for; nil where it cannot be read.
  func test(_ node: Node, of type: FactorType, log: inout DiagnosticLog) -> Test? {
    switch node.kind {
    case .scalar:
      return form(node, of: type, log: &log).map { Test($0, text: node.text) }
    case .sequence:
      let items = Array(node.items)
      let forms = items.compactMap { item -> Test.Form? in
        guard item.kind == .scalar else {
          log.reportWrongShape(of: item, expected: .text, in: ConditionNoun.test)
          return nil
        }
        return form(item, of: type, log: &log)
      }
      guard forms.count == items.count, !forms.isEmpty else { return nil }
      return Test(joined(forms), text: items.map(\.text).joined(separator: "、"))
    case .mapping:
      log.reportWrongShape(of: node, expected: .texts, in: ConditionNoun.test)
      return nil
    }
  }

  private func form(_ node: Node, of type: FactorType, log: inout DiagnosticLog) -> Test.Form? {
    log.value(
      TestText.read(node.text, isQuoted: node.isQuoted, for: type, bounds: bounds),
      of: node
    )
  }

  private func joined(_ forms: [Test.Form]) -> Test.Form {
    guard forms.count > 1 else { return forms[0] }
    var values: [Int64] = []
    for form in forms {
      guard case .values(let some) = form else { return .anyOf(forms) }
      values += some
    }
    return .values(values)
  }
}
