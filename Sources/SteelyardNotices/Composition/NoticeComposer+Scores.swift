import SteelyardEvaluator

extension NoticeComposer {
  /// How each score on which the outcome depends adds up.
  var scores: [NoticeBlock] {
    decidingFactors.compactMap { factor in
      guard let base = factor.base, let value = factor.value else { return nil }
      let rows = [[say("起点", "Base"), "—", say(base)]] + factor.points.map(pointsRow)
      return .table(
        NoticeTable(
          head: [factor.name, say("本案", "This case"), say("计入", "Adds")],
          rows: rows + [[say("合计", "Sum"), "—", say(value)]]
        )
      )
    }
  }

  /// The factors that chose clause or band or set an amount, and those they were computed from.
  var decidingFactors: [NoticePower.Factor] {
    var open = Set((verdict?.because ?? []).map(\.factor))
    open.formUnion(power.factors.filter(\.setsAmount).map(\.name))
    var deciding: Set<String> = []
    while let name = open.popFirst() {
      guard deciding.insert(name).inserted else { continue }
      open.formUnion(power.factors.first { $0.name == name }?.inputs ?? [])
    }
    return power.factors.filter { deciding.contains($0.name) }
  }

  private func pointsRow(_ points: NoticePower.Points) -> [String] {
    [points.factor, value(of: points.factor), say(points.points)]
  }
}
