import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// Turns an example into a case; nil where a part cannot be read, which has been reported.
struct ExampleReader {
  let resolution: Resolution
  /// The power the example belongs to.
  let power: Power
  /// The standard it belongs to; nil where it stands at the power.
  let standard: Standard?
  /// The factors a case of the power may state.
  let factors: [String: Ref<Factor>]
  var log = DiagnosticLog()

  init(_ resolution: Resolution, power: Ref<Power>, standard: Standard?, scope: FactorScope) {
    self.resolution = resolution
    self.power = resolution.catalog[power]
    self.standard = standard
    var factors: [String: Ref<Factor>] = [:]
    for volume in scope.volumes.reversed() {
      factors.merge(resolution.names.factors[volume]) { $1 }
    }
    self.factors = factors
  }

  /// The case an example states.
  mutating func caseFile(_ fields: Fields<ExampleKey>) -> CaseFile? {
    let before = log.diagnostics.count
    var file = CaseFile(power: power.id)
    file.number = fields.text(.name) ?? ""
    file.authority = Authority(declared: fields[.authority], log: &log) ?? standard?.authority
    readDates(fields, into: &file)
    if let node = fields[.subject], let kind = namedSubject(node, into: &file) {
      file.subject = subject(kind)
    }
    for entry in fields[.facts]?.entries.map(\.self) ?? [] { readFact(entry, into: &file) }
    for node in fields.items(.circumstances)
    where resolution.names.circumstance(node, log: &log) != nil {
      file.circumstances.append(CaseFile.Claim(id: node.text))
    }
    readExamined(fields, into: &file)
    if let node = fields[.decision] {
      file.decision = node.entries.compactMap { decided($0) }
    }
    readSteps(fields[.procedure], into: &file)
    if let node = fields[.deviation] { file.deviation = deviation(node) }
    if let node = fields[.law] { file.law = law(node) }
    readHistory(fields, into: &file)
    return log.diagnostics.count == before ? file : nil
  }

  private mutating func readDates(_ fields: Fields<ExampleKey>, into file: inout CaseFile) {
    let keys: [(ExampleKey, CaseDate)] = [
      (.acted, .acted), (.filed, .filed), (.decided, .decided), (.served, .served),
    ]
    for (key, date) in keys {
      file.dates[date] = fields[key].flatMap { Day(declared: $0, log: &log) }
    }
    if fields[.acted] == nil {
      file.dates[.acted] = power.firstDay(under: standard?.inForce, in: resolution.catalog)
    }
  }

  private mutating func readExamined(_ fields: Fields<ExampleKey>, into file: inout CaseFile) {
    for entry in fields[.examined]?.entries.map(\.self) ?? []
    where resolution.names.circumstance(entry.key, log: &log) != nil {
      guard !file.circumstances.contains(where: { $0.id == entry.key.text }) else {
        log.reportExample(
          entry.key,
          Bilingual("既已主张，又写作审查后不成立", "is claimed, and is examined and rejected as well")
        )
        continue
      }
      file.examined[entry.key.text] = entry.value.text
    }
  }

  private mutating func readFact(_ entry: Node.Entry, into file: inout CaseFile) {
    guard let reference = factors[entry.key.text] else {
      log.reportUnknownName(entry.key, .factor, among: factors.keys)
      return
    }
    if reference == NameTable.subject {
      file.subject = subject(entry.value)
      return
    }
    let factor = resolution.catalog[reference]
    guard factor.derivation == nil else {
      log.reportExample(
        entry.key,
        Bilingual("是推算出来的，例子里不填", "is derived, and is not stated")
      )
      return
    }
    file.facts[factor.name] = value(entry.value, of: factor)
  }

  private mutating func value(_ node: Node, of factor: Factor) -> CaseFile.FactValue? {
    if node.kind == .mapping {
      return Fields<UnknownFactKey>(node, log: &log)?.text(.unknown).map { .unknown(reason: $0) }
    }
    guard factor.type.hasValue else { return .text(node.text) }
    let text = node.itemsOrItself.map(\.text).joined(separator: "、")
    if text == "无法查实" { return .unknown(reason: text) }
    do throws(QuantityError) {
      let value = try factor.type.read(text)
      if factor.domain.contains(value) { return .value(value) }
      log.reportExample(node, Bilingual("不在取值范围以内", "is outside the domain"))
    } catch {
      log.reportExample(node, Bilingual(error.chinese, error.english))
    }
    return nil
  }

  private mutating func subject(_ node: Node) -> Subject? {
    let text = node.text
    if let subject = Subject.allCases.first(where: { $0.name == text || $0.rawValue == text }) {
      return subject
    }
    log.reportUnknownName(node, .entry, among: Subject.allCases.map(\.name))
    return nil
  }

  private mutating func decided(_ entry: Node.Entry) -> CaseFile.Decided? {
    guard let reference = resolution.names.measure(entry.key, log: &log) else { return nil }
    let measure = resolution.catalog[reference]
    if let word = YesNoWord(rawValue: entry.value.text) {
      return word.value ? CaseFile.Decided(measure: measure.id) : nil
    }
    let unit = resolution.catalog.unit(of: reference, under: power)
    do throws(QuantityError) {
      return CaseFile.Decided(measure: measure.id, amount: try unit.read(entry.value.text))
    } catch {
      log.reportExample(entry.value, Bilingual(error.chinese, error.english))
      return nil
    }
  }

  private mutating func readSteps(_ node: Node?, into file: inout CaseFile) {
    for entry in node?.entries.map(\.self) ?? [] where !readTimeLimits(entry, into: &file) {
      guard let step = Step(word: entry.key.text) else {
        log.reportUnknownWord(entry.key, words: Step.words)
        continue
      }
      file.procedure[step] = Day(declared: entry.value, log: &log)
    }
  }

  private mutating func deviation(_ node: Node) -> CaseFile.Deviation? {
    guard let fields = Fields<DeviationKey>(node, log: &log) else { return nil }
    return CaseFile.Deviation(
      ground: fields.text(.ground) ?? "",
      provision: fields.text(.provision) ?? "",
      approver: fields.text(.approver) ?? "",
      approved: fields[.approved].flatMap { Day(declared: $0, log: &log) }
    )
  }

  private mutating func law(_ node: Node) -> CaseFile.LawAnswer? {
    guard let fields = Fields<LawKey>(node, log: &log),
      let applies = fields.text(.applies).flatMap(AppliesBy.init(word:))
    else { return nil }
    return CaseFile.LawAnswer(
      applies: applies,
      by: fields.text(.by) ?? "",
      ground: fields.text(.ground) ?? ""
    )
  }
}
