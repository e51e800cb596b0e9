import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension VolumeResolver {
  /// The steps that decisions owe by this volume.
  mutating func procedures() -> [Procedure] {
    declaration.procedures.compactMap { fields in
      if fields[.basis] == nil { log.reportMissingCitation(of: fields, at: fields[.step]) }
      let kinds = Power.Kind.kinds(fields.items(.kinds), log: &log)
      let powers = fields.items(.powers).map(\.text)
      if kinds.isEmpty, powers.isEmpty { log.reportMissingKey(ProcedureKey.kinds, in: fields.node) }
      let rows = rows(fields[.when])
      let period = Period(declared: fields[.inForce], log: &log) ?? volume.inForce
      guard let step = fields.text(.step).flatMap(Step.init(word:)),
        let basis = fields[.basis].flatMap({ names.provision($0, log: &log) })
      else { return nil }
      return Procedure(
        step: step,
        kinds: kinds,
        powers: powers,
        when: rows,
        basis: basis,
        authority: volume.authority,
        inForce: period
      )
    }
  }

  /// The rows under which a step is owed or a time limit holds.
  mutating func rows(_ node: Node?) -> [Procedure.Row] {
    (node?.itemsOrItself ?? []).map { row($0) }
  }

  private mutating func row(_ node: Node) -> Procedure.Row {
    var row = Procedure.Row()
    for entry in node.entries where !entry.key.utf8.elementsEqual("note".utf8) {
      if NameTable.subjectNames.contains(entry.key.text) {
        row.subjects = entry.value.itemsOrItself.compactMap { subject($0) }
      } else if let counts = Self.claims[entry.key.text] {
        row.circumstances += entry.value.itemsOrItself
          .compactMap { names.circumstance($0, log: &log) }
          .map { Procedure.CircumstanceTest($0, counts: counts) }
      } else if let measure = names.measure(entry.key, orKeys: Self.rowKeys, log: &log),
        let test = measureTest(entry.value, of: measure)
      {
        row.measures.append(test)
      }
    }
    return row
  }

  /// The keys for circumstances that must count, or must not.
  private static let claims = ["circumstances": true, "without": false]
  private static let rowKeys = NameTable.subjectNames + claims.keys.sorted()

  /// The subject a word stands for: its Chinese name or its identifier.
  mutating func subject(_ node: Node) -> Subject? {
    let text = node.text
    if let subject = Subject.allCases.first(where: { $0.name == text || $0.rawValue == text }) {
      return subject
    }
    log.reportUnknownName(node, .entry, among: Subject.allCases.map(\.name))
    return nil
  }

  private mutating func measureTest(
    _ node: Node,
    of measure: Ref<Measure>
  ) -> Procedure.MeasureTest? {
    let unit = measures[measure.index].unit
    let text = node.text
    if ["any", "不限", "-", "yes", "是"].contains(text) {
      return Procedure.MeasureTest(measure: measure, interval: .all, text: text)
    }
    let reading = TestText.readInterval(text, isQuoted: node.isQuoted, for: unit, bounds: bounds)
    return log.value(reading, of: node)
      .map { Procedure.MeasureTest(measure: measure, interval: $0, text: text) }
  }
}
