import SteelyardEvaluator
import SteelyardModel
import SteelyardText

// What a decision has to keep to besides the bands: steps, time limits, and when it should be looked at again.

extension PowerSheet {
  /// The sections on steps, time limits and proportion, as far as there are any.
  func duties(of power: PowerView) -> [NoticeSection] {
    let measures = power.measures
    return [
      section(say("程序", "Steps"), procedures(power.procedures, power)),
      section(say("期限", "Time limits"), deadlines(power.deadlines, power)),
      section(say("过罚相当提示", "Proportion"), proportions(power.proportions, measures, power)),
    ]
    .compactMap(\.self)
  }

  private func section(_ heading: String, _ table: NoticeTable) -> NoticeSection? {
    guard !table.rows.isEmpty else { return nil }
    return NoticeSection(
      ordinal: "",
      heading: heading,
      blocks: [self.table(head: table.head, rows: table.rows)]
    )
  }

  private func procedures(_ rules: [Procedure], _ power: PowerView) -> NoticeTable {
    NoticeTable(
      head: [say("步骤", "Step"), say("情形", "Where")] + frame,
      rows: rules.inOrder.map { rule in
        [rule.step.words[language], words(of: rule.when, power)]
          + framed(rule.basis, rule.authority, rule.inForce)
      }
    )
  }

  private func deadlines(_ rules: [Deadline], _ power: PowerView) -> NoticeTable {
    NoticeTable(
      head: [
        say("自", "From"), say("至", "To"), say("期限", "Within"), say("情形", "Where"),
      ] + frame,
      rows: rules.map { rule in
        [
          rule.from.words[language], rule.to.words[language],
          rule.lengthWords.map { $0[language] }.joined(separator: say("，", ", ")),
          rule.when.isEmpty ? "" : words(of: rule.when, power),
        ] + framed(rule.basis, rule.authority, rule.inForce)
      }
    )
  }

  private func proportions(
    _ rules: [Proportion],
    _ measures: [Measure],
    _ power: PowerView
  ) -> NoticeTable {
    NoticeTable(
      head: [say("何时提示复看", "Look again where")] + frame,
      rows: rules.map { rule in
        [alarm(rule, name(of: rule.measure, measures), power)]
          + framed(rule.basis, rule.authority, rule.inForce)
      }
    )
  }

  /// What gives the alarm, in a sentence.
  private func alarm(_ rule: Proportion, _ measure: String, _ power: PowerView) -> String {
    let limit = rule.limitWords(in: power.currency)?[language] ?? ""
    switch rule.alarm {
    case .excess(let factors, _):
      let facts = greatest(factors, power)
      return say("\(measure)\(limit)，按\(facts)计", "the \(measure) is \(limit) \(facts)")
    case .tinyValue(let factors, _):
      let facts = greatest(factors, power)
      return say(
        "\(facts)\(limit)，处\(measure)而没有审查从宽情形",
        "\(facts) is \(limit), and leniency was not examined before the \(measure)"
      )
    case .aggravation(let grades):
      let names = grades.joined(separator: say("、", ", "))
      return say(
        "\(measure)适用「\(names)」档而没有从重情节",
        "the \(measure) is of grade \(names), and no circumstance aggravates"
      )
    }
  }

  /// The facts of the power that are looked at.
  private func greatest(_ factors: [String], _ power: PowerView) -> String {
    let names = Set(power.factors.map(\.name))
    let used = factors.filter(names.contains).joined(separator: say("、", ", "))
    guard factors.filter(names.contains).count > 1 else { return used }
    return say("\(used)中较大者", "the greatest of \(used)")
  }

  private func words(of rows: [Procedure.Row], _ power: PowerView) -> String {
    if rows.isEmpty { return say("一律", "always") }
    return rows.map { $0.words(power.measures, power.allCircumstances)[language] }
      .joined(separator: say("；或者 ", "; or "))
  }

  /// The columns that all of these tables end with.
  private var frame: [String] {
    [say("依据", "Basis"), say("施行", "In force")]
  }

  private func framed(
    _ basis: Provision,
    _ authority: Authority,
    _ inForce: Period
  ) -> [String] {
    let issuer = authority == .nation ? "" : say("（\(authority)）", " (\(authority))")
    return [basis.citation + issuer, words(of: inForce)]
  }
}

extension [Procedure] {
  /// Step by step, as steps follow each other.
  fileprivate var inOrder: [Procedure] {
    Step.allCases.flatMap { step in filter { $0.step == step } }
  }
}
