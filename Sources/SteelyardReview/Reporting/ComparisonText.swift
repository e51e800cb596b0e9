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
  public func text(_ comparison: Comparison) -> String {
    var lines = comparison.powers.flatMap(lines)
    if !comparison.texts.isEmpty {
      lines += ["", heading(say("全部权力事项共用的部分", "what all powers share"))]
      lines += comparison.texts.map(line)
    }
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
        item(say("结果有变化，但因素口径改变或者区域太多，无法逐一比较", "what comes out may differ, but cannot be compared part by part"))
      )
    }
    for region in power.regions { lines += self.lines(region) }
    if power.unreachedRegions > 0 {
      lines.append(
        item(
          say(
            "另有 \(power.unreachedRegions) 个区域没有找到两个版本都能陈述的事实",
            "for \(power.unreachedRegions) further parts no facts were found that both versions can state"
          )
        )
      )
    }
    return lines + power.texts.map(line)
  }

  private func lines(_ region: Comparison.RegionChange) -> [String] {
    var conditions = [region.example]
    if let authority = region.authority { conditions.append(authority.description) }
    if region.days != .always { conditions.append(region.days.words) }
    let relation = region.relation.name[language]
    let head = isMarkdown ? "**\(relation)** `\(conditions[0])`" : "\(relation)  \(conditions[0])"
    let rest = conditions.dropFirst().map { "  \($0)" }.joined()
    return [
      item(head + rest),
      "      \(say("原", "old"))  \(region.old[language])" + (isMarkdown ? "  " : ""),
      "      \(say("新", "new"))  \(region.new[language])",
    ]
  }

  private func line(_ change: Comparison.TextChange) -> String {
    let none = say("（无）", "(none)")
    return item("\(change.subject[language]): \(change.old ?? none) → \(change.new ?? none)")
  }

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
      + say("；区域：", "; parts: ") + counts.joined(separator: say("、", ", "))
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
