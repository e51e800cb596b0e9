import SteelyardEvaluator
import SteelyardModel

extension NoticeComposer {
  /// What is decided, and where it lies in the statutory range and the benchmark.
  var decisionSection: NoticeSection {
    let heading =
      isProposed ? say("拟作出的决定", "What is proposed") : say("决定", "The decision")
    guard let decision = caseFile.decision else {
      return NoticeSection(heading, [.paragraph(say("尚未作出决定。", "Nothing has been decided yet."))])
    }
    guard !decision.isEmpty else {
      return NoticeSection(heading, [.paragraph(nothingImposed)])
    }
    return NoticeSection(
      heading,
      [.decisions(decision.map(figure))] + places(decision) + decision.compactMap(scale)
        + plain(decision) + orders(decision) + leftOut(decision)
    )
  }

  /// Where what was decided lies, unless there is nothing to say but that it conforms.
  private func places(_ decision: [CaseFile.Decided]) -> [NoticeBlock] {
    let rows = decision.filter { !isPlain($0) && !isOrder($0) }.map { decided in
      [title(of: decided.measure), place(of: decided), relation(of: decided)]
    }
    guard !rows.isEmpty else { return [] }
    let head = [
      say("种类", "Measure"), say("在法定幅度中的位置", "Place in the statutory range"),
      say("与裁量基准的关系", "In relation to the benchmark"),
    ]
    return [.table(NoticeTable(head: head, rows: rows))]
  }

  private func plain(_ decision: [CaseFile.Decided]) -> [NoticeBlock] {
    let names = decision.filter(isPlain).map { quoted(name(of: $0.measure)) }
    guard !names.isEmpty else { return [] }
    return [
      .paragraph(
        say("\(listed(names))符合裁量基准。", "As the benchmark has it: \(listed(names)).")
      )
    ]
  }

  /// Orders are no penalties; they need no place in the clause (行政处罚法 §28).
  private func orders(_ decision: [CaseFile.Decided]) -> [NoticeBlock] {
    let names = decision.filter(isOrder).map { quoted(name(of: $0.measure)) }
    guard !names.isEmpty else { return [] }
    return [
      .paragraph(
        say(
          "\(listed(names))不是处罚，可以一并作出。",
          "No penalty, and allowed beside any decision: \(listed(names))."
        )
      )
    ]
  }

  private func isOrder(_ decided: CaseFile.Decided) -> Bool {
    let isListed = verdict?.statutory.contains { $0.measure == decided.measure } ?? false
    let measure = power.measures.first { $0.id == decided.measure }
    return !isListed && measure?.nature == .order
  }

  /// Whether a measure has no quantity and the benchmark allows it.
  private func isPlain(_ decided: CaseFile.Decided) -> Bool {
    guard
      decided.amount == nil,
      let measure = verdict?.benchmark.first(where: { $0.measure == decided.measure })
    else { return false }
    return measure.range == nil && measure.modality != .mustNot
  }

  /// Whether nothing is decided yet and all is still open to what the party says.
  var isProposed: Bool { kind == .priorNotice }

  private var nothingImposed: String {
    say("不予处罚，不采取其他措施。", "No penalty is imposed, and no other measure is taken.")
  }

  private func figure(_ decided: CaseFile.Decided) -> NoticeFigure {
    let unit = unit(of: decided.measure)
    let capital = decided.amount.map { CapitalAmount(fen: $0).description } ?? ""
    return NoticeFigure(
      label: title(of: decided.measure),
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
    if amount < range.least { return belowLeast }
    guard range.contains(amount) else { return say("超过法定上限", "above the statutory most") }
    guard let place = AmountAxis(range)?.place(of: amount) else {
      return say("在法定幅度以内", "within the statutory range")
    }
    let share = amounts.exactly(Int64(place), .percent)
    return say("自下限起\(share)处", "\(share) of the way from least to most")
  }

  private var belowLeast: String {
    let counted = verdict?.circumstances ?? []
    let isMitigated = power.circumstances.contains {
      counted.contains($0.id) && ($0.effect == .mitigate || $0.effect == .lightenOrMitigate)
    }
    return isMitigated
      ? say("低于法定下限（减轻）", "below the statutory least (mitigated)")
      : say("低于法定下限", "below the statutory least")
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
          "依法可以采取而\(isProposed ? "拟不" : "没有")采取：\(listed(left))。",
          "Allowed by law and not \(isProposed ? "proposed" : "taken"): \(listed(left))."
        )
      )
    ]
  }
}
