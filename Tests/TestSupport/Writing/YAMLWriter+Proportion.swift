import SteelyardModel

extension YAMLWriter {
  func proportions(of volume: Int) -> [YAML] {
    let currency = catalog.volumes[volume].currency
    return catalog.proportions.filter { $0.authority == catalog.volumes[volume].authority }
      .map { .map(alarm($0.alarm, in: currency) + frame(of: $0)) }
  }

  private func alarm(
    _ alarm: Proportion.Alarm,
    in currency: Currency
  ) -> [(key: String, value: YAML?)] {
    switch alarm {
    case .excess(let factors, let over):
      let times = FactorType.multiple(grain: Ratio(1, 100) ?? .one).describe(over)
      return [("rule", .text("excess")), ("of", .texts(factors)), ("over", .text(times))]
    case .tinyValue(let factors, let under):
      let amount = FactorType.money(in: currency).describe(under)
      return [("rule", .text("tiny-value")), ("of", .texts(factors)), ("under", .text(amount))]
    case .aggravation(let grades):
      return [("rule", .text("aggravation")), ("grades", .texts(grades))]
    }
  }

  private func frame(of rule: Proportion) -> [(key: String, value: YAML?)] {
    [
      ("measure", .text(catalog[rule.measure].id)),
      ("kinds", rule.kinds.isEmpty ? nil : .texts(rule.kinds.map(\.rawValue))),
      ("powers", rule.powers.isEmpty ? nil : .texts(rule.powers)),
      ("basis", .text(rule.basis.citation)), ("in_force", period(rule.inForce)),
    ]
  }
}
