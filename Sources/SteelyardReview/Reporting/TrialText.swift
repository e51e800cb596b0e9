import SteelyardCases
public import SteelyardDiagnostics
public import SteelyardText

/// What came of a trial as text for a terminal: every failure with its place and values, then what no case touches.
public struct TrialText: Sendable {
  /// The language of the headings; the words of the rules stay in their author's.
  public let language: Language
  /// Whether every table is listed, and not only those with something left out.
  public let listsAll: Bool
  private let renderer: TextRenderer

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - renderer: Shows failures; it knows the texts and the language.
  ///   - listsAll: Whether to list every table.
  public init(_ renderer: TextRenderer, listsAll: Bool = false) {
    self.renderer = renderer
    self.listsAll = listsAll
    language = renderer.language
  }

  /// The whole report.
  public func text(_ trial: Trial) -> String {
    var parts: [String] = []
    let diagnostics = trial.failures.flatMap(\.diagnostics)
    if !diagnostics.isEmpty { parts.append(renderer.render(diagnostics)) }
    if let coverage = trial.coverage {
      let left = tables(of: coverage)
      if !left.isEmpty { parts.append(left) }
      parts.append(totals(of: trial, coverage))
    }
    return parts.joined(separator: "\n")
  }

  private func say(_ chinese: String, _ english: String) -> String {
    Bilingual(chinese, english)[language]
  }

  private func tables(of coverage: Coverage) -> String {
    var layout = TextLayout()
    for table in coverage.tables where listsAll || !table.isWhole { write(table, to: &layout) }
    return layout.lines.map { $0 + "\n" }.joined()
  }

  private func write(_ table: TableCoverage, to layout: inout TextLayout) {
    layout.gap()
    layout.line("\(table.standard ?? table.power)  \(table.powerName)")
    guard !table.isTooIntricate else {
      layout.line(say("  区域太多，无法计算覆盖率", "  too many regions to be surveyed"))
      return
    }
    let rows = table.standard == nil ? say("条款", "clauses") : say("阶次", "bands")
    layout.line(
      "  \(rows) \(words(table.rowShare)) · \(say("界限两侧", "sides of thresholds")) \(words(table.sideShare))"
    )
    var left: [[String]] = []
    for row in table.rows where !row.isTouched {
      left.append([name(of: row, isBand: table.standard != nil), witness(row.witness)])
    }
    for side in table.sides where !side.isTouched {
      left.append([name(of: side), witness(side.witness)])
    }
    layout.table(left.map { [say("未涉及", "untouched")] + $0 }, indentation: 4)
  }

  private func name(of row: TableCoverage.Row, isBand: Bool) -> String {
    isBand
      ? say("第\(row.number)阶次「\(row.grade)」", "band \(row.number) `\(row.grade)`")
      : say("第\(row.number)种法定情形", "clause \(row.number)")
  }

  private func name(of side: TableCoverage.Side) -> String {
    say(
      "\(side.factor) \(side.edge.chinese)（对 \(side.across.chinese)）",
      "\(side.factor) \(side.edge.english) (against \(side.across.english))"
    )
  }

  private func witness(_ facts: String?) -> String {
    facts ?? say("（没有找到这样的事实）", "(no such facts were found)")
  }

  private func words(_ share: CoverageShare) -> String {
    "\(share.touched)/\(share.total) (\(share.percent)%)"
  }

  private func totals(of trial: Trial, _ coverage: Coverage) -> String {
    let generated = trial.outcomes.count { $0.isGenerated }
    var lines = [
      say(
        "\(trial.outcomes.count) 个案件，\(trial.failures.count) 个不符",
        "\(trial.outcomes.count) cases, \(trial.failures.count) failed"
      )
    ]
    if generated > 0 {
      lines.append(
        say(
          "其中 \(generated) 个由程序写成、尚未复核，不计入覆盖率",
          "\(generated) of them were generated and not reviewed; they do not count as coverage"
        )
      )
    }
    lines.append(say("条款和阶次  ", "clauses and bands    ") + words(coverage.rows))
    lines.append(say("界限两侧    ", "sides of thresholds  ") + words(coverage.sides))
    lines.append(say("裁量情节    ", "circumstances        ") + words(coverage.circumstances))
    if !coverage.unclaimedCircumstances.isEmpty {
      lines.append(
        say("  没有案件主张：", "  claimed by no case: ")
          + coverage.unclaimedCircumstances.joined(separator: say("、", ", "))
      )
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
