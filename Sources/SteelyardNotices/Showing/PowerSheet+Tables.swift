import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension PowerSheet {
  /// The factors with their values and what is asked or judged.
  func factors(of power: PowerView) -> NoticeBlock {
    table(
      head: [say("因素", "Factor"), say("取值", "Values"), say("如何认定", "How it is found")],
      rows: power.factors.map { factor in
        [factor.name, values(of: factor), asked(of: factor)]
      }
    )
  }

  /// What is asked or judged, and how a repetition is counted.
  private func asked(of factor: FactorView) -> String {
    let asked = factor.judgement ?? factor.question ?? ""
    guard let counter = factor.counter else { return asked }
    let rule = CounterWords(counter).rule
    return asked + say("（计次：\(rule.chinese)）", " (counted: \(rule.english))")
  }

  private func values(of factor: FactorView) -> String {
    switch factor.type {
    case .choice(let entries, _), .choices(let entries):
      entries.joined(separator: say("、", ", "))
    case .yesNo: say("是、否", "yes, no")
    case .text: say("文字", "text")
    case .event: say("日期、未发生", "a day, or not happened")
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years,
      .date:
      factor.unit.isEmpty ? say("数", "number") : factor.unit
    }
  }

  /// The clauses with their conditions and measures.
  func clauses(of power: PowerView) -> NoticeBlock {
    table(
      head: [
        say("序号", "No."), say("情形", "Where"), say("措施", "Measures"), say("依据", "Basis"),
        say("施行", "In force"),
      ],
      rows: power.clauses.enumerated().map { index, clause in
        [
          "\(index + 1)", words(of: clause.when, power),
          words(of: clause.measures, power) + (clause.ground.map { say("；", "; ") + $0 } ?? ""),
          clause.basis?.citation ?? "", words(of: clause.inForce),
        ]
      }
    )
  }

  /// The bands with their conditions and benchmarks.
  func bands(of standard: Standard, _ power: PowerView) -> NoticeBlock {
    table(
      head: [
        say("阶次", "Grade"), say("情形", "Where"), say("裁量基准", "Benchmark"),
        say("依据", "Basis"),
      ],
      rows: standard.bands.map { band in
        [
          band.grade, words(of: band.when, power), words(of: band.measures, power),
          band.basis?.citation ?? "",
        ]
      }
    )
  }

  /// A table without the columns that are empty in every row.
  func table(head: [String], rows: [[String]]) -> NoticeBlock {
    let kept = head.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return .table(
      NoticeTable(head: kept.map { head[$0] }, rows: rows.map { row in kept.map { row[$0] } })
    )
  }

  /// The name of a measure in the language of the sheet.
  func name(of measure: Ref<Measure>, _ measures: [Measure]) -> String {
    guard measures.indices.contains(measure.index) else { return "" }
    let measure = measures[measure.index]
    return measure.englishName.isEmpty ? measure.name : say(measure.name, measure.englishName)
  }

  private func words(of conditions: [Condition], _ power: PowerView) -> String {
    if conditions.isEmpty { return say("一律", "always") }
    let factors = power.factors
    return conditions.map { condition in
      condition.cells.map { cell in
        let factor = factors.first { $0.reference == cell.factor }
        return (factor?.name ?? "") + " " + cell.test.text
      }
      .joined(separator: say("，", ", "))
    }
    .joined(separator: say("；或者 ", "; or "))
  }

  private func words(of terms: [Term], _ power: PowerView) -> String {
    let measures = power.measures
    return terms.map { term in
      let parts = [
        word(for: term.modality), name(of: term.measure, measures), term.amount?.text ?? "",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
    .joined(separator: say("；", "; "))
  }

  private func word(for modality: Term.Modality) -> String {
    switch modality {
    case .must: say("应当", "must:")
    case .may: say("可以", "may:")
    case .oneOf: say("择一", "one of:")
    case .mustNot: say("不得", "must not:")
    }
  }
}
