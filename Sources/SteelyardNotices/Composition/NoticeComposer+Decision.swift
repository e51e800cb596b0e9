import SteelyardEvaluator
import SteelyardModel

extension NoticeComposer {
  /// What is decided, and where it lies in the statutory range and the benchmark.
  var decisionSection: NoticeSection {
    let heading = say("决定", "The decision")
    guard let decision = caseFile.decision else {
      return NoticeSection(heading, [.paragraph(say("尚未作出决定。", "Nothing has been decided yet."))])
    }
    guard !decision.isEmpty else {
      return NoticeSection(heading, [.paragraph(nothingImposed)])
    }
    let table = NoticeTable(
      head: [
        say("种类", "Measure"), say("在法定幅度中的位置", "Place in the statutory range"),
        say("与裁量基准的关系", "In relation to the benchmark"),
      ],
      rows: decision.map { [name(of: $0.measure), place(of: $0), relation(of: $0)] }
    )
    let blocks = [.decisions(decision.map(figure)), .table(table)] + decision.compactMap(scale)
    return NoticeSection(heading, blocks + leftOut(decision))
  }

  private var nothingImposed: String {
    say("不予处罚，不采取其他措施。", "No penalty is imposed, and no other measure is taken.")
  }

  private func figure(_ decided: CaseFile.Decided) -> NoticeFigure {
    let unit = unit(of: decided.measure)
    let capital = decided.amount.map { CapitalAmount(fen: $0).description } ?? ""
    return NoticeFigure(
      label: name(of: decided.measure),
      amount: decided.amount.map { amounts.exactly($0, unit) } ?? "",
      words: unit == .money ? say(capital, "") : ""
    )
  }

  /// What the quantity of a measure counts.
  func unit(of measure: String) -> Measure.Unit {
    let weighed = verdict?.statutory.first { $0.measure == measure }
    return weighed?.unit ?? power.measures.first { $0.id == measure }?.unit ?? .none
  }

  private func place(of decided: CaseFile.Decided) -> String {
    let measure = verdict?.statutory.first { $0.measure == decided.measure }
    guard let measure else { return say("不在适用的条款之中", "not among the measures of the clause") }
    guard let amount = decided.amount, let range = measure.range else {
      return say(measure.modality.words)
    }
    if amount < range.least { return say("低于法定下限", "below the statutory least") }
    guard range.contains(amount) else { return say("超过法定上限", "above the statutory most") }
    guard let place = AmountAxis(range)?.place(of: amount) else {
      return say("在法定幅度以内", "within the statutory range")
    }
    let share = amounts.exactly(Int64(place), .percent)
    return say("自下限起\(share)处", "\(share) of the way from least to most")
  }

  private func relation(of decided: CaseFile.Decided) -> String {
    guard let measure = verdict?.benchmark.first(where: { $0.measure == decided.measure }) else {
      return "—"
    }
    if measure.modality == .mustNot { return say("裁量基准没有此项", "not in the benchmark") }
    guard let amount = decided.amount, let range = measure.range else {
      return say("符合裁量基准", "as the benchmark has it")
    }
    if amount < range.least { return say("低于裁量基准", "below the benchmark") }
    return range.contains(amount)
      ? say("在裁量基准以内", "within the benchmark") : say("高于裁量基准", "above the benchmark")
  }

  private func leftOut(_ decision: [CaseFile.Decided]) -> [NoticeBlock] {
    let left = (verdict?.benchmark ?? []).filter { measure in
      measure.modality == .may && !decision.contains { $0.measure == measure.measure }
    }.map { quoted(name(of: $0.measure)) }
    guard !left.isEmpty else { return [] }
    return [
      .paragraph(
        say(
          "依法可以采取而没有采取：\(listed(left))。",
          "Allowed by law and not taken: \(listed(left))."
        )
      )
    ]
  }
}
