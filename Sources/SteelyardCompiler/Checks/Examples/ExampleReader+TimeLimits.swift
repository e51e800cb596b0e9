import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension ExampleReader {
  /// Reads what an example says about time limits; false for any other key.
  mutating func readTimeLimits(_ entry: Node.Entry, into file: inout CaseFile) -> Bool {
    switch entry.key.text {
    case "excluded":
      file.excluded = entry.value.itemsOrItself.compactMap { excluded($0) }
    case "extended":
      file.extended = entry.value.itemsOrItself.compactMap { extended($0) }
    default: return false
    }
    return true
  }

  /// An entry on one line.
  private mutating func line<Part>(
    _ node: Node,
    _ read: (String) throws(TimeLimitLineError) -> Part
  ) -> Part? {
    do throws(TimeLimitLineError) {
      return try read(node.text)
    } catch {
      log.reportExample(node, error.message)
      return nil
    }
  }

  private mutating func excluded(_ node: Node) -> CaseFile.Excluded? {
    if node.kind == .scalar {
      return line(node) { (text) throws(TimeLimitLineError) in try CaseFile.Excluded(text: text) }
    }
    guard let fields = Fields<ExcludedKey>(node, log: &log),
      let ground = fields.text(.ground).flatMap(Exclusion.init(word:)),
      let from = fields[.from].flatMap({ Day(declared: $0, log: &log) }),
      let to = fields[.to].flatMap({ Day(declared: $0, log: &log) })
    else { return nil }
    guard from <= to else {
      log.reportEmptyPeriod(fields[.to] ?? node, from: from, to: to)
      return nil
    }
    return CaseFile.Excluded(ground: ground, from: from, to: to)
  }

  private mutating func extended(_ node: Node) -> CaseFile.Extended? {
    if node.kind == .scalar {
      return line(node) { (text) throws(TimeLimitLineError) in try CaseFile.Extended(text: text) }
    }
    guard let fields = Fields<ExtendedKey>(node, log: &log), let by = fields[.by],
      let to = fields.text(.to).flatMap(Moment.init(word:)),
      let approved = fields[.approved].flatMap({ Day(declared: $0, log: &log) })
    else { return nil }
    guard let length = try? Deadline.Length(written: by.text) else {
      log.reportExample(by, Bilingual("写成 `30日` 或者 `10个工作日`", "is written like `30日` or `10个工作日`"))
      return nil
    }
    return CaseFile.Extended(
      to: to,
      length: length,
      approved: approved,
      approver: fields.text(.approver) ?? "",
      ground: fields.text(.ground) ?? ""
    )
  }
}
