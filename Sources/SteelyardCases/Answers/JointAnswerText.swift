public import SteelyardEvaluator
import SteelyardModel
public import SteelyardText

/// Writes the answers to joint cases as text for a terminal.
public struct JointAnswerText {
  /// The language of the headings and messages.
  public let language: Language
  /// The names of what a verdict mentions.
  public let names: (Verdict?) -> AnswerNames

  /// Makes a writer.
  public init(language: Language, names: @escaping (Verdict?) -> AnswerNames) {
    self.language = language
    self.names = names
  }

  /// The answer to a joint case: what it comes to, then each act under each power, then what they come to together.
  public func text(_ joint: JointAssessment, receipt: Receipt?) -> String {
    var layout = TextLayout()
    var head: [[String]] = []
    if !joint.number.isEmpty { head.append([say("案号", "case"), joint.number]) }
    head.append([say("合并结论", "taken together"), joint.outcome.name[language]])
    layout.table(head, indentation: 0)
    for part in joint.parts where part.concurrence != nil {
      if let choice = part.concurrence { write(choice, of: part, to: &layout) }
    }
    for part in joint.parts where !part.setOffs.isEmpty {
      layout.section(title(say("折抵", "set off"), part), part.setOffs.map(row))
    }
    layout.section(say("数个行为合计", "several acts together"), joint.totals.map(row))
    var texts = [layout.lines.joined(separator: "\n") + "\n"]
    for part in joint.parts {
      for (place, assessment) in part.assessments.enumerated() {
        let isLast = part == joint.parts.last && place == part.assessments.count - 1
        let answer = AnswerText(language: language, names: names(assessment.verdict))
        texts.append(
          "—— \(title("", part)) ——\n" + answer.text(assessment, receipt: isLast ? receipt : nil)
        )
      }
    }
    return texts.joined(separator: "\n")
  }

  private func say(_ chinese: String, _ english: String) -> String {
    Bilingual(chinese, english)[language]
  }

  private func title(_ heading: String, _ part: PartAssessment) -> String {
    let act = say("第\(part.act + 1)个行为", "act \(part.act + 1)")
    let party = part.files.first?.subject.map { say("，\($0.name)", ", \($0.rawValue)") } ?? ""
    return heading.isEmpty ? act + party : heading + say("（\(act)\(party)）", " (\(act)\(party))")
  }

  private func write(
    _ choice: ConcurrenceChoice,
    of part: PartAssessment,
    to layout: inout TextLayout
  ) {
    var rows = choice.candidates.map { candidate in
      [
        candidate.power == choice.power ? "→" : "", candidate.power,
        text(candidate.statutory, choice.unit), text(candidate.benchmark, choice.unit),
      ]
    }
    rows.append(["", choice.why.words[language], choice.provision])
    layout.section(title(say("一个行为，数项规定", "one act, several powers"), part), rows)
  }

  private func text(_ range: AmountRange?, _ unit: Measure.Unit) -> String {
    range?.text(in: unit, language) ?? "—"
  }

  private func row(_ setOff: SetOff) -> [String] {
    let against = setOff.isCriminal ? say("刑罚", "criminal") : say("本决定", "decision")
    return [
      setOff.measure, against, exact(setOff.owed, setOff.unit),
      say("已执行 ", "served ") + exact(setOff.served, setOff.unit),
      say("余 ", "remains ") + exact(setOff.remains, setOff.unit), setOff.provision,
    ]
  }

  private func row(_ total: JointTotal) -> [String] {
    let sum = total.sum.map { exact($0, total.unit) } ?? say("溢出", "overflows")
    let cap = total.cap.map { say("上限 ", "at most ") + exact($0, total.unit) } ?? ""
    let party = say("当事人\(total.party + 1)", "party \(total.party + 1)")
    return [party, total.measure, sum, cap, total.provision]
  }

  private func exact(_ amount: Int64, _ unit: Measure.Unit) -> String {
    AmountRange(least: amount, most: amount).text(in: unit, language)
  }
}
