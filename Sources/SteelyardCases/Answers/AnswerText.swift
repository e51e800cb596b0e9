public import SteelyardEvaluator
import SteelyardModel
public import SteelyardText

/// Writes assessments as text for a terminal.
public struct AnswerText: Sendable {
  /// The language of the headings and messages; the words of the rules stay in their author's.
  public let language: Language
  /// The names of what is mentioned.
  public let names: AnswerNames

  /// Makes a writer for one answer.
  public init(language: Language, names: AnswerNames) {
    self.language = language
    self.names = names
  }

  /// The answer to one case.
  public func text(_ assessment: Assessment, receipt: Receipt?) -> String {
    var layout = TextLayout()
    layout.table(head(assessment), indentation: 0)
    if let verdict = assessment.verdict { write(verdict, to: &layout) }
    write(assessment.findings, to: &layout)
    if let verdict = assessment.verdict { writeRest(of: verdict, to: &layout) }
    if let receipt {
      layout.gap()
      layout.table(rows(of: receipt), indentation: 0)
    }
    return layout.lines.joined(separator: "\n") + "\n"
  }
}

extension AnswerText {
  func say(_ chinese: String, _ english: String) -> String {
    Bilingual(chinese, english)[language]
  }

  private func head(_ assessment: Assessment) -> [[String]] {
    var rows: [[String]] = []
    if !assessment.number.isEmpty { rows.append([say("案号", "case"), assessment.number]) }
    rows.append([say("结论", "outcome"), assessment.outcome.name[language]])
    guard let verdict = assessment.verdict else { return rows }
    rows.append([say("事项", "power"), joined([names.power, verdict.power])])
    rows.append([say("标准", "standard"), standard(of: verdict)])
    if let law = verdict.law { rows.append([say("适用", "law of"), law.words[language]]) }
    if let band = bandName(of: verdict) { rows.append([say("阶次", "band"), band]) }
    return rows
  }

  private func standard(of verdict: Verdict) -> String {
    let reason = verdict.standardChosen.name[language]
    guard let standard = verdict.standard else { return reason }
    return joined([names.standard, standard]) + say("（\(reason)）", " (\(reason))")
  }

  private func bandName(of verdict: Verdict) -> String? {
    var parts: [String] = []
    if let clause = verdict.clause { parts.append(say("第\(clause)种法定情形", "clause \(clause)")) }
    if let band = verdict.band {
      let grade = verdict.grade.map { say("「\($0)」", " `\($0)`") } ?? ""
      parts.append(say("第\(band)阶次\(grade)", "band \(band)\(grade)"))
    }
    return parts.isEmpty ? nil : parts.joined(separator: say("，", ", "))
  }

  private func write(_ verdict: Verdict, to layout: inout TextLayout) {
    let reasons = verdict.because.map { because in
      [
        because.factor, because.value?[language] ?? say("无法查实", "unknown"), because.test,
        because.choseClause ? say("定幅度", "chose the clause") : say("定阶次", "chose the band"),
        because.provision,
      ]
    }
    layout.section(say("依据的事实", "because"), reasons)
    let computed = verdict.computed.map {
      [
        $0.factor, $0.value[language], $0.how[language], $0.provision,
      ]
    }
    layout.section(say("推算", "computed"), computed)
    write(verdict.decidingCounts, to: &layout)
    write(verdict.law?.sides ?? [], to: &layout)
    layout.section(say("裁量基准", "benchmark"), verdict.benchmark.map(row))
    layout.section(say("法定幅度", "statutory range"), verdict.statutory.map(row))
    let circumstances = verdict.circumstances.map { id in
      [
        names.circumstances[id] ?? "", id,
        names.duties[id].map { say($0.chinese, $0.english) } ?? "",
      ]
    }
    layout.section(say("计入的情节", "circumstances"), circumstances)
  }

  func row(of measure: WeighedMeasure) -> [String] {
    [
      names.measures[measure.measure]?[language] ?? measure.measure,
      measure.modality.name[language],
      measure.range?.text(in: measure.unit, language) ?? "",
      measure.text,
    ]
  }

  private func write(_ findings: [Finding], to layout: inout TextLayout) {
    let rows = findings.map { finding in
      [
        finding.severity.mark, finding.message[language], finding.provision,
        "[\(finding.code.rawValue)]",
      ]
    }
    layout.section(say("审核意见", "findings"), rows)
  }

  private func writeRest(of verdict: Verdict, to layout: inout TextLayout) {
    let steps = verdict.procedures.map { [$0.step.words[language], $0.provision] }
    layout.section(say("应履行的程序", "steps owed"), steps)
    layout.section(say("缺少的事实", "missing facts"), verdict.missing.map { [$0] })
    if !verdict.possible.isEmpty {
      let places = verdict.possible.map(String.init).joined(separator: say("、", ", "))
      let title =
        verdict.standard == nil
        ? say("仍有可能的法定幅度", "clauses still possible") : say("仍有可能的阶次", "bands still possible")
      layout.section(title, [[places]])
    }
    let thresholds = verdict.nearest.map { near in
      [
        near.factor, say("距 \(near.threshold.chinese)", near.threshold.english),
        say("差 \(near.distance.chinese)", "\(near.distance.english) away"),
        say("越过后为", "then") + " " + near.beyond[language],
      ]
    }
    layout.section(say("最近的界限", "nearest thresholds"), thresholds)
  }

  private func rows(of receipt: Receipt) -> [[String]] {
    let days = CaseDate.allCases.compactMap { date in
      receipt.dates[date].map { "\(date.words[language]) \($0)" }
    }
    var rows = [
      [say("目录", "catalogue"), receipt.catalog], [say("引擎", "engine"), receipt.engine],
    ]
    if !days.isEmpty { rows.append([say("日期", "dates"), days.joined(separator: say("，", ", "))]) }
    if let law = receipt.law {
      rows.append([say("适用法律", "law chosen"), "\(law.applies.rawValue)  \(law.by)  \(law.ground)"])
    }
    return rows
  }

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}

extension Finding.Severity {
  /// A mark that stands out at the beginning of a line.
  fileprivate var mark: String {
    switch self {
    case .error: "✗"
    case .warning: "!"
    case .advice: "?"
    case .note: "·"
    }
  }
}
