import SteelyardModel

extension YAMLWriter {
  func amount(_ amount: Amount, of unit: Measure.Unit) -> YAML {
    let bounds: [(key: String, value: YAML?)] = [
      ("floor", amount.floor.map { .text(unit.describe($0)) }),
      ("cap", amount.cap.map { .text(unit.describe($0)) }),
      ("round", amount.rounding.map { rounding($0, of: unit) }),
    ]
    let hasBounds = bounds.contains { $0.value != nil }
    switch amount.form {
    case .between(let ends):
      let words = YAML.text(words(ends) { unit.describe($0) })
      return hasBounds ? .map([("range", words)] + bounds) : words
    case .times(let factor, let ends):
      let words = words(ends) { coefficient($0, unit, catalog[factor].type) }
      return .map([("times", .text(catalog[factor].name)), ("range", .text(words))] + bounds)
    case .share(let ends):
      let words = words(ends) { Ratio(100).multiplied(by: $0).map { "\($0.word)%" } ?? "" }
      return .map([("share", .text(words))] + bounds)
    case .position(let factor, _):
      return .map([("position", .text(catalog[factor].name))] + bounds)
    case .shareOfMost(let factor, _):
      return .map([("share_of_most", .text(catalog[factor].name))] + bounds)
    }
  }

  private func rounding(_ rounding: Rounding, of unit: Measure.Unit) -> YAML {
    .map([
      ("to", .text(unit.describe(rounding.step))), ("mode", .text(rounding.mode.word)),
      ("because", .text("甲法 第9条")),
    ])
  }

  private func words<Value>(_ ends: Amount.Ends<Value>, _ word: (Value) -> String) -> String {
    guard let most = ends.most else {
      return (ends.includesLeast ? ">= " : "> ") + word(ends.least)
    }
    if ends.least == most { return word(most) }
    return (ends.includesLeast ? "[" : "(") + word(ends.least) + ".." + word(most)
      + (ends.includesMost ? "]" : ")")
  }

  /// So much of a measure for one unit of a factor: 10倍, 100元/吨.
  private func coefficient(_ ratio: Ratio, _ unit: Measure.Unit, _ type: FactorType) -> String {
    guard let measured = unit.valueType, measured != type else { return "\(ratio.word)倍" }
    let own = measured.describe(0).drop { $0.isNumber }
    let other = type.describe(0).drop { $0.isNumber }
    let steps = measured.currency?.grain ?? .one
    let perUnit = ratio.multiplied(by: steps)?.divided(by: type.worth)
    return "\(perUnit?.word ?? "0")\(own)/\(other)"
  }
}
