import SteelyardCases
import SteelyardModel
public import SteelyardText

/// What changed in law as text for a terminal or as Markdown for a review comment.
public struct ComparisonText: Sendable {
  /// The language of the headings; the words of the rules stay in their author's.
  public let language: Language
  /// Whether it is Markdown.
  public let isMarkdown: Bool

  /// Makes a writer.
  public init(language: Language, isMarkdown: Bool = false) {
    (self.language, self.isMarkdown) = (language, isMarkdown)
  }

  /// The whole report.
  public func text(_ comparison: Comparison, cases: CaseComparison? = nil) -> String {
    var lines = comparison.powers.flatMap(lines)
    if !comparison.texts.isEmpty {
      lines += ["", heading(say("全部权力事项共用的部分", "what all powers share"))]
      lines += comparison.texts.map(line)
    }
    if let cases { lines += self.lines(cases) }
    lines += ["", summary(of: comparison)]
    if lines.first == "" { lines.removeFirst() }
    return lines.map { $0 + "\n" }.joined()
  }

  private func say(_ chinese: String, _ english: String) -> String {
    Bilingual(chinese, english)[language]
  }

  private func heading(_ text: String) -> String { isMarkdown ? "### \(text)" : text }

  private func lines(_ power: Comparison.PowerChange) -> [String] {
    var lines = ["", heading("\(power.id)  \(power.name)")]
    switch power.fate {
    case .new: lines.append(item(say("新增的权力事项", "a new power")))
    case .gone: lines.append(item(say("取消的权力事项", "a power that is gone")))
    case .changed: break
    }
    if power.isTooIntricate {
      lines.append(
        item(
          say(
            "结果有变化，但因素口径改变或者情形太多，无法逐一比较",
            "what comes out may differ, but cannot be compared part by part"
          )
        )
      )
    }
    for region in power.regions { lines += self.lines(region) }
    if power.unreachedRegions > 0 {
      lines.append(
        item(
          say(
            "另有 \(power.unreachedRegions) 种情形没有试出到达它的事实，未作比较；因素由规则计算，可能并无此种事实",
            "\(power.unreachedRegions) further parts were not compared: no facts were found that lead there; their factors are computed, and there may be none"
          )
        )
      )
    }
    return lines + power.texts.map(line)
  }

  private func lines(_ region: Comparison.RegionChange) -> [String] {
    let days = region.days == .always ? [] : [region.days.words]
    let example = isMarkdown ? "`\(region.example)`" : region.example
    return [
      item(([strong(region.relation.name[language])] + days).joined(separator: "  ")),
      detail("\(say("例", "for"))  \(example)"),
      detail("\(say("原", "old"))  \(region.old[language])"),
      detail("\(say("新", "new"))  \(region.new[language])"),
    ]
  }

  private func line(_ change: Comparison.TextChange) -> String {
    let none = say("（无）", "(none)")
    let words =
      change.old == change.new
      ? say("有改动", "changed")
      : "\(change.old?[language] ?? none) → \(change.new?[language] ?? none)"
    return item(change.subject[language] + say("：", ": ") + words)
  }

  private func lines(_ cases: CaseComparison) -> [String] {
    let counts = Relation.allCases.map { "\($0.name[language]) \(cases.relations[$0] ?? 0)" }
    let comma = say("、", ", ")
    var lines = [
      "", heading(say("案件", "cases")),
      item(
        say("两版都审过 \(cases.weighedCount) 案：", "weighed under both: \(cases.weighedCount); ")
          + counts.joined(separator: comma)
          + say(
            "；结论改变 \(cases.outcomeChangeCount)",
            "; another outcome \(cases.outcomeChangeCount)"
          )
      ),
    ]
    for change in cases.changes { lines += self.lines(change) }
    lines += more(cases.changeCount - cases.changes.count)
    guard cases.unreadCount > 0 else { return lines }
    let count = cases.unreadCount
    lines.append(
      item(
        say(
          "\(count) 行没有比较",
          count == 1 ? "1 line was not compared" : "\(count) lines were not compared"
        )
      )
    )
    lines += cases.unread.map { detail(place($0.line) + say("：", ": ") + $0.reason[language]) }
    return lines + more(count - cases.unread.count)
  }

  private func lines(_ change: CaseComparison.Change) -> [String] {
    let name = ([place(change.line), change.number] + change.powers).filter { !$0.isEmpty }
    let outcomes = [change.oldOutcome, change.newOutcome].map { $0.name[language] }
    return [
      item(([strong(change.relation.name[language])] + name).joined(separator: "  ")),
      detail("\(say("原", "old"))  \(change.old[language])  [\(outcomes[0])]"),
      detail("\(say("新", "new"))  \(change.new[language])  [\(outcomes[1])]"),
    ]
  }

  private func place(_ line: Int) -> String { say("第\(line)行", "line \(line)") }

  private func more(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    let english = count == 1 ? "1 more is not listed" : "\(count) more are not listed"
    return [detail(say("另有 \(count) 个没有列出", english))]
  }

  private func strong(_ text: String) -> String { isMarkdown ? "**\(text)**" : text }

  private func detail(_ text: String) -> String { isMarkdown ? "  - \(text)" : "      \(text)" }

  private func item(_ text: String) -> String { isMarkdown ? "- \(text)" : "  \(text)" }

  private func summary(of comparison: Comparison) -> String {
    if comparison.isEmpty { return say("没有变化", "nothing changed") }
    let counts = Relation.allCases.filter { $0 != .equal }.map { relation in
      "\(relation.name[language]) \(comparison.count(relation))"
    }
    let fates = Comparison.Fate.allCases.map { fate in
      "\(fate.name[language]) \(comparison.powers.count { $0.fate == fate })"
    }
    return say("权力事项：", "powers: ") + fates.joined(separator: say("、", ", "))
      + say("；情形：", "; parts: ") + counts.joined(separator: say("、", ", "))
  }
}

extension Relation {
  /// What a person reads.
  public var name: Bilingual {
    switch self {
    case .stricter: Bilingual("从严", "stricter")
    case .laxer: Bilingual("从宽", "laxer")
    case .different: Bilingual("不同", "different")
    case .moved: Bilingual("换档", "moved")
    case .equal: Bilingual("相同", "equal")
    }
  }
}

extension Comparison.Fate {
  /// What a person reads.
  public var name: Bilingual {
    switch self {
    case .new: Bilingual("新增", "new")
    case .gone: Bilingual("取消", "gone")
    case .changed: Bilingual("变更", "changed")
    }
  }
}
