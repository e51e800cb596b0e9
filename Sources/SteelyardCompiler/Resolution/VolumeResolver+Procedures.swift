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
      let rows = (fields[.when]?.itemsOrItself ?? []).map { row($0) }
      let period = Period(declared: fields[.inForce], log: &log) ?? volume.inForce
      guard let step = fields.text(.step).flatMap(Step.init(word:)),
        let basis = fields[.basis].flatMap({ names.provision($0, log: &log) })
      else { return nil }
      return Procedure(
        step: step,
        kinds: kinds,
        when: rows,
        basis: basis,
        authority: volume.authority,
        inForce: period
      )
    }
  }

  private mutating func row(_ node: Node) -> Procedure.Row {
    var row = Procedure.Row()
    for entry in node.entries where !entry.key.utf8.elementsEqual("note".utf8) {
      if NameTable.subjectNames.contains(entry.key.text) {
        row.subjects = entry.value.itemsOrItself.compactMap { subject($0) }
      } else if let measure = names.measure(entry.key, orKeys: NameTable.subjectNames, log: &log),
        let test = measureTest(entry.value, of: measure)
      {
        row.measures.append(test)
      }
    }
    return row
  }

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

  /// The time limits that decisions must keep by this volume.
  mutating func deadlines() -> [Deadline] {
    declaration.deadlines.compactMap { fields in
      if fields[.basis] == nil { log.reportMissingCitation(of: fields, at: fields[.within]) }
      let kinds = Power.Kind.kinds(fields.items(.kinds), log: &log)
      let length = fields[.within].flatMap { self.length($0) }
      let basis = fields[.basis].flatMap { names.provision($0, log: &log) }
      guard let from = fields.text(.from).flatMap(CaseDate.init(word:)),
        let to = fields.text(.to).flatMap(CaseDate.init(word:)), let length, let basis
      else { return nil }
      return Deadline(
        from: from,
        to: to,
        count: length.count,
        unit: length.unit,
        isLimitation: fields.text(.limitation).flatMap(YesNoWord.init)?.value ?? false,
        kinds: kinds,
        basis: basis,
        nation: volume.authority.root
      )
    }
  }

  private mutating func length(_ node: Node) -> (count: Int, unit: Deadline.Unit)? {
    do throws(QuantityError) {
      let written = try QuantityText.read(node.text)
      let unit: Deadline.Unit? =
        switch written.unit {
        case "日", "天", "days": .days
        case "月", "个月", "months": .months
        case "年", "years": .years
        default: nil
        }
      if let unit, let count = written.value.whole, (1...100_000).contains(count) {
        return (Int(count), unit)
      }
      log.reportUnreadable(
        node,
        Bilingual("期限写成 `90日`、`6个月` 或者 `2年`", "write it like `90日`, `6个月` or `2年`")
      )
      return nil
    } catch {
      log.reportUnreadable(node, error)
      return nil
    }
  }
}
