import SteelyardEvaluator
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension ExampleReader {
  /// Reads the acts of before, and the names of what the example concerns.
  mutating func readHistory(_ fields: Fields<ExampleKey>, into file: inout CaseFile) {
    let names: [(ExampleKey, Counter.Scope)] = [
      (.vehicle, .vehicle), (.driver, .driver), (.place, .place),
    ]
    for (key, scope) in names { file.names[scope] = fields.text(key).map(Identity.init) }
    guard let node = fields[.history] else { return }
    guard node.count <= EarlierAct.most else {
      log.reportExample(node, EarlierActError.tooMany.message)
      return
    }
    file.history = node.itemsOrItself.map { earlierAct($0) }
  }

  /// Reads the kind of subject from `{type: …, name: …}`, and files the name.
  mutating func namedSubject(_ node: Node, into file: inout CaseFile) -> Node? {
    guard node.kind == .mapping else { return node }
    guard let fields = Fields<SubjectKey>(node, log: &log) else { return nil }
    file.names[.subject] = fields.text(.name).map(Identity.init)
    return fields[.type]
  }

  private mutating func earlierAct(_ node: Node) -> EarlierAct {
    var place = node
    do throws(EarlierActError) {
      guard node.kind == .mapping else { return try EarlierAct(text: node.text) }
      var act = EarlierAct()
      guard let fields = Fields<EarlierActKey>(node, log: &log) else { return act }
      for key in EarlierAct.Key.allCases {
        guard let value = EarlierActKey(rawValue: key.rawValue).flatMap({ fields[$0] }) else {
          continue
        }
        place = value
        try act.set(key, to: value.text)
      }
      place = fields[.decided] ?? node
      try act.check()
      return act
    } catch {
      log.reportExample(place, error.message)
      return EarlierAct()
    }
  }
}
