import SteelyardEvaluator
import SteelyardModel

extension NoticeComposer {
  /// The picture of a decided amount in its ranges; nil where there is no length to show.
  func scale(_ decided: CaseFile.Decided) -> NoticeBlock? {
    guard
      let amount = decided.amount,
      let statutory = verdict?.statutory.first(where: { $0.measure == decided.measure }),
      let benchmark = verdict?.benchmark.first(where: { $0.measure == decided.measure }),
      let axis = axis(of: [statutory.range, benchmark.range], and: amount)
    else { return nil }
    let decided = AmountRange(least: amount, most: amount)
    let rows = [
      row(.statute, statutory.range, statutory.unit, axis),
      row(.benchmark, benchmark.range, statutory.unit, axis),
      row(.decision, decided, statutory.unit, axis),
    ]
    return .scale(NoticeScale(title: title(of: statutory.measure), rows: rows.compactMap(\.self)))
  }

  private func axis(of ranges: [AmountRange?], and amount: Int64) -> AmountAxis? {
    let known = ranges.compactMap(\.self)
    guard !known.isEmpty, known.allSatisfy({ $0.most != nil }) else { return nil }
    return AmountAxis(holding: [amount] + known.flatMap { [$0.least, $0.most ?? $0.least] })
  }

  private func row(
    _ role: NoticeScale.Role,
    _ range: AmountRange?,
    _ unit: Measure.Unit,
    _ axis: AmountAxis
  ) -> NoticeScale.Row? {
    guard
      let range, let most = range.most,
      let start = axis.place(of: range.least), let end = axis.place(of: most)
    else { return nil }
    return NoticeScale.Row(
      role: role,
      label: label(of: role),
      text: amounts.range(range, unit),
      start: start,
      end: end
    )
  }

  private func label(of role: NoticeScale.Role) -> String {
    switch role {
    case .statute: say("法定幅度", "Statute")
    case .benchmark, .scored, .open: say("裁量基准", "Benchmark")
    case .decision: isProposed ? say("拟决定", "Proposal") : say("决定", "Decision")
    }
  }
}
