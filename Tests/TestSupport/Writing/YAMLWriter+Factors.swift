import SteelyardModel

extension YAMLWriter {
  func factors(of volume: Int) -> [(key: String, value: YAML)] {
    catalog.factors.indices.dropFirst().filter { owners[$0] == volume }
      .map { (catalog.factors[$0].name, factor(catalog.factors[$0])) }
  }

  private func factor(_ factor: Factor) -> YAML {
    // Money is money, whatever its currency.
    let type = factor.type.currency == nil ? factor.type : .money
    let domain = TestWording(factor: factor).test(.interval(factor.domain)).text
    return .map([
      ("type", .text(type.word)), ("unit", type.unitWord.map(YAML.text)),
      ("grain", type.grainWord.map(YAML.text)),
      ("of", type.entries.map(YAML.texts)), ("ordered", type.isOrderedChoice ? .text("true") : nil),
      ("domain", type.hasUsualDomain ? nil : .text(domain)),
      ("worse", factor.worse.map { .text($0 == .greater ? "greater" : "smaller") }),
      ("required", factor.isRequired ? .text("yes") : nil),
      ("unknown", unknown(factor)),
      ("default", standing(factor)),
      ("counts", factor.counter.map(counter)),
      ("derived", factor.derivation.map { derived(factor, $0) }),
    ])
  }

  private func standing(_ factor: Factor) -> YAML? {
    factor.defaultDate.map { .text($0.rawValue) }
      ?? factor.defaultValue.map { .text(factor.type.describe($0)) }
  }

  private func unknown(_ factor: Factor) -> YAML? {
    switch factor.unknown {
    case .ask: nil
    case .branch: .text("branch")
    case .takenAs(let value): .text(factor.type.describe(value))
    }
  }

  private func derived(_ factor: Factor, _ derivation: Derivation) -> YAML {
    func value(_ value: Int64) -> YAML { .text(factor.type.describe(value)) }
    return .map(
      self.derivation(derivation, of: factor.type) + [
        (
          "round",
          factor.rounding.map {
            .map([
              ("to", value($0.step)), ("mode", .text($0.mode.word)), ("because", .text("甲法 第9条")),
            ])
          }
        ), ("floor", factor.floor.map(value)), ("cap", factor.cap.map(value)),
      ]
    )
  }

  private func derivation(
    _ derivation: Derivation,
    of type: FactorType
  ) -> [(String, YAML?)] {
    func names(_ inputs: [Ref<Factor>]) -> YAML { .texts(inputs.map { catalog[$0].name }) }
    switch derivation {
    case .sum(let inputs): return [("sum", names(inputs))]
    case .difference(let first, let second): return [("difference", names([first, second]))]
    case .ratio(let first, let second): return [("ratio", names([first, second]))]
    case .daysBetween(let first, let second): return [("days_between", names([first, second]))]
    case .workingDaysBetween(let first, let second):
      return [("working_days_between", names([first, second]))]
    case .greatest(let inputs): return [("max", names(inputs))]
    case .least(let inputs): return [("min", names(inputs))]
    case .product(let inputs, let constant):
      return [
        ("product", inputs.count == 1 ? .text(catalog[inputs[0]].name) : names(inputs)),
        ("by", constant == .one && inputs.count > 1 ? nil : .text(constant.word)),
      ]
    case .table(let rows):
      let written = rows.map { row in
        YAML.map([
          ("when", row.when.isEmpty ? nil : conditions(row.when)),
          ("is", .text(type.describe(row.value))),
        ])
      }
      return [("table", .list(written))]
    case .dated(let values):
      return [
        (
          "dated",
          .map(values.map { ($0.from.description, .text(type.describe($0.value))) })
        )
      ]
    case .score(let base, let rows):
      var inputs: [Ref<Factor>] = []
      for row in rows where !inputs.contains(row.factor) { inputs.append(row.factor) }
      let added = inputs.map { input in
        (
          key: catalog[input].name,
          value: YAML?.some(
            .map(
              rows.filter { $0.factor == input }
                .map { ($0.test.text, .text(type.describe($0.points))) }
            )
          )
        )
      }
      return [("score", .map([("base", .text(type.describe(base))), ("add", .map(added))]))]
    }
  }
}

extension Ratio {
  /// The fraction in digits.
  var word: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

extension FactorType {
  fileprivate var word: String {
    switch self {
    case .money: "money"
    case .quantity: "quantity"
    case .percent: "percent"
    case .multiple: "multiple"
    case .count: "count"
    case .days: "days"
    case .workingDays: "working-days"
    case .months: "months"
    case .years: "years"
    case .date: "date"
    case .event: "event"
    case .yesNo: "yes-no"
    case .choice: "choice"
    case .choices: "choices"
    case .text: "text"
    }
  }

  fileprivate var unitWord: String? {
    switch self {
    case .quantity(let unit, _), .count(let unit): unit
    case .money, .percent, .multiple, .days, .workingDays, .months, .years, .date, .event, .yesNo,
      .choice, .choices, .text:
      nil
    }
  }

  fileprivate var grainWord: String? {
    switch self {
    case .quantity(_, let grain), .percent(let grain), .multiple(let grain): grain.word
    case .money, .count, .days, .workingDays, .months, .years, .date, .event, .yesNo, .choice,
      .choices, .text:
      nil
    }
  }

  fileprivate var entries: [String]? {
    switch self {
    case .choice(let entries, _), .choices(let entries): entries
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years,
      .date, .event, .yesNo, .text:
      nil
    }
  }

  fileprivate var isOrderedChoice: Bool {
    if case .choice(_, isOrdered: true) = self { return true }
    return false
  }

  /// Whether the domain is the one the type has without a word.
  fileprivate var hasUsualDomain: Bool { entries != nil || self == .yesNo }
}
