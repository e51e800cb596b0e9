import Steelyard

/// The summary of an audit for a person.
struct SummaryText {
  /// How many groups of a kind are listed.
  static let listed = 5

  let language: Language

  func text(_ summary: AuditSummary) -> String {
    var lines = [counts(summary.counts)]
    let outcomes = Outcome.allCases.filter { summary.outcomes[$0] > 0 }
    lines += outcomes.map { "  \($0.name[language]): \(summary.outcomes[$0])" }
    let findings = summary.findings.sorted {
      ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue)
    }
    if !findings.isEmpty {
      lines.append(Bilingual("审核意见", "findings")[language])
      lines += findings.prefix(10).map { "  \($0.key.rawValue): \($0.value)" }
    }
    lines += group(summary.powers, Bilingual("问题最多的权力事项", "powers with most wrong cases"))
    lines += group(summary.officers, Bilingual("问题最多的执法人员", "officers with most wrong cases"))
    return lines.joined(separator: "\n")
  }

  private func counts(_ counts: AuditCounts) -> String {
    Bilingual(
      "读入 \(counts.rows) 行 = 审核 \(counts.weighed) 行 + 搁置 \(counts.setAside) 行（共 \(counts.cases) 案）",
      "\(counts.rows) \(counts.rows == 1 ? "row" : "rows") in = \(counts.weighed) weighed"
        + " + \(counts.setAside) set aside"
        + " (\(counts.cases) \(counts.cases == 1 ? "case" : "cases"))"
    )[language]
  }

  private func group(_ groups: [AuditGroup], _ title: Bilingual) -> [String] {
    let wrong = groups.filter { $0.counts.wrong > 0 }.prefix(Self.listed)
    guard !wrong.isEmpty else { return [] }
    return [title[language]] + wrong.map { "  \($0.name): \($0.counts.wrong) / \($0.counts.total)" }
  }
}
