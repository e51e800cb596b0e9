import SteelyardCases
import SteelyardEvaluator
public import SteelyardText

extension AuditSummary {
  /// The summary as JSON: the counts, and of each list those with most wrong cases.
  public func json(top: Int, pretty: Bool = true) -> String {
    var writer = JSONWriter(pretty: pretty)
    writer.object { writer in
      writer.member("rows", counts.rows)
      writer.member("weighed", counts.weighed)
      writer.member("set-aside", counts.setAside)
      writer.member("blank", counts.blank)
      writer.member("cases", counts.cases)
      writer.object("outcomes") { Self.write(outcomes, to: &$0) }
      writer.object("findings") { writer in
        for code in FindingCode.allCases {
          if let count = findings[code] { writer.member(code.rawValue, count) }
        }
      }
      for (name, groups) in lists {
        writer.array(name.english) { writer in
          for group in groups.prefix(top) {
            writer.object { writer in
              writer.member("name", group.name)
              Self.write(group.counts, to: &writer)
            }
          }
        }
      }
    }
    return writer.text
  }

  /// The summary as text for a terminal.
  public func text(_ language: Language, top: Int) -> String {
    var layout = TextLayout()
    let words = AuditWords(language)
    layout.table(words.counts(counts), indentation: 0)
    let rows = Outcome.allCases.filter { outcomes[$0] > 0 }.map { outcome in
      [outcome.name[language], words.number(outcomes[outcome])]
    }
    layout.section(words.outcomes, rows)
    let codes = FindingCode.allCases.compactMap { code in
      findings[code].map { (code.rawValue, $0) }
    }
    layout.section(
      words.findings,
      codes.sorted { $0.1 > $1.1 }.map { [$0.0, words.number($0.1)] }
    )
    for (name, groups) in lists {
      layout.section(name[language], words.rows(groups.prefix(top)))
    }
    return layout.lines.joined(separator: "\n") + "\n"
  }

  private var lists: [(Bilingual, [AuditGroup])] {
    [
      (Bilingual("权力事项", "powers"), powers), (Bilingual("阶次", "grades"), grades),
      (Bilingual("机关", "authorities"), authorities), (Bilingual("执法人员", "officers"), officers),
    ]
  }

  private static func write(_ counts: OutcomeCounts, to writer: inout JSONWriter) {
    for outcome in Outcome.allCases where counts[outcome] > 0 {
      writer.member(outcome.rawValue, counts[outcome])
    }
  }
}

/// The words and numbers of a summary in one language.
private struct AuditWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  var outcomes: String { say("结论", "outcomes") }
  var findings: String { say("审核意见", "findings") }

  func counts(_ counts: AuditCounts) -> [[String]] {
    [
      [say("读入行数", "rows read"), number(counts.rows)],
      [say("写出", "weighed"), number(counts.weighed)],
      [say("搁置", "set aside"), number(counts.setAside)],
      [say("案件", "cases"), number(counts.cases)],
    ]
  }

  /// A heading and a row for each group: its name, all its cases, and those that are wrong.
  func rows(_ groups: ArraySlice<AuditGroup>) -> [[String]] {
    guard !groups.isEmpty else { return [] }
    let heading = ["", say("案件", "cases"), say("不符合", "wrong"), say("比例", "share")]
    return [heading]
      + groups.map { group in
        [
          group.name.isEmpty ? say("其余", "others") : group.name, number(group.counts.total),
          number(group.counts.wrong), share(group.counts.wrong, of: group.counts.total),
        ]
      }
  }

  /// A number with separators between the thousands.
  func number(_ value: Int) -> String {
    let digits = Array(String(value))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// A share in whole tenths of a percent, cut off.
  private func share(_ part: Int, of whole: Int) -> String {
    let tenths = whole == 0 ? 0 : part * 1_000 / whole
    return "\(tenths / 10).\(tenths % 10)%"
  }

  private func say(_ chinese: String, _ english: String) -> String {
    Bilingual(chinese, english)[language]
  }
}
