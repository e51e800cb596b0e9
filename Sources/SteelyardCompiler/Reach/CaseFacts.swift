import SteelyardModel

/// The facts of one case, with everything that is computed from them.
struct CaseFacts: Hashable, Sendable {
  /// The value of every factor of a network, ``RegionSpace/unknown`` for what could not be established.
  let values: [Ref<Factor>: Int64]
  /// The day whose law applies.
  let day: Day
}

extension FactNetwork {
  /// The case in which every stated fact has the one value that is left of it; nil where several are left, or something cannot be computed.
  func facts(in box: FactBox, preferring day: Day) -> CaseFacts? {
    var choices: [Int: Int64] = [:]
    for root in roots {
      guard let value = box.spans[root].only else { return nil }
      choices[root] = value
    }
    let slice = Int(choices[sliceVariable] ?? 0)
    let day = self.day(of: slice, preferring: day)
    let point = space.point(choices)
    var values: [Ref<Factor>: Int64] = [:]
    for (factor, stated) in zip(space.factors, point) {
      guard let arithmetic = arithmetics[factor] else {
        values[factor] = stated
        continue
      }
      guard let value = value(of: arithmetic, values, on: day) else { return nil }
      values[factor] = value
    }
    return CaseFacts(values: values, day: day)
  }

  /// The value of a derived factor; nil where it is missing or cannot be computed.
  private func value(
    of arithmetic: FactorArithmetic,
    _ values: [Ref<Factor>: Int64],
    on day: Day
  ) -> Int64? {
    let factor = arithmetic.factor
    let inputs = arithmetic.derivation.inputs.map { values[$0] ?? RegionSpace.unknown }
    guard !inputs.contains(RegionSpace.unknown) else { return factor.valueWhenUnknown }
    switch computed(arithmetic, inputs, values, on: day) {
    case .value(let value): return factor.domain.contains(value) ? value : nil
    case .unknown: return factor.valueWhenUnknown
    case .tooGreat: return nil
    }
  }

  private func computed(
    _ arithmetic: FactorArithmetic,
    _ inputs: [Int64],
    _ values: [Ref<Factor>: Int64],
    on day: Day
  ) -> ComputedNumber {
    switch arithmetic.derivation {
    case .sum, .difference, .product, .ratio, .daysBetween, .workingDaysBetween, .greatest, .least:
      return arithmetic.value(of: inputs)
    case .table(let rows):
      let row = rows.first { $0.when.isEmpty || $0.when.contains { $0.holds(for: values) } }
      return row.map { arithmetic.settled(Int128($0.value)) } ?? .unknown
    case .dated(let constants):
      let constant = constants.last { $0.from <= day }
      return constant.map { arithmetic.settled(Int128($0.value)) } ?? .tooGreat(isNegative: false)
    case .score(let base, let rows):
      let points = rows.filter { row in
        values[row.factor].map { row.test.form.holds(for: $0) } ?? false
      }
      return arithmetic.settled(points.reduce(Int128(base)) { $0 + Int128($1.points) })
    }
  }
}

extension Factor {
  /// What stands for it where it could not be established; nil where it is then missing.
  fileprivate var valueWhenUnknown: Int64? {
    switch unknown {
    case .ask: nil
    case .takenAs(let value): value
    case .branch: RegionSpace.unknown
    }
  }
}

extension Condition {
  /// Whether it holds for some values, none of which is unknown.
  fileprivate func holds(for values: [Ref<Factor>: Int64]) -> Bool {
    cells.allSatisfy { cell in cell.test.form.holds(for: values[cell.factor]) }
  }
}

extension SpanSet {
  /// The one value in it; nil where there are none or several.
  var only: Int64? {
    guard spans.count == 1, spans[0].first == spans[0].last else { return nil }
    return spans[0].first
  }
}

extension RegionSpace {
  /// One value for each factor, from the values of its variables.
  fileprivate func point(_ choices: [Int: Int64]) -> [Int64] {
    var point = [Int64](repeating: 0, count: factors.count)
    for (index, variable) in variables.enumerated() {
      switch variable.kind {
      case .value: point[variable.factor] = choices[index] ?? 0
      case .isUnknown: if choices[index] == 1 { point[variable.factor] = Self.unknown }
      case .holds(let position):
        guard choices[index] == 1, point[variable.factor] != Self.unknown else { continue }
        point[variable.factor] |= 1 << Int64(position)
      }
    }
    return point
  }
}
