import SteelyardEvaluator
import SteelyardModel

// The facts of a case.

extension CaseGenerator {
  /// States the factors that a power uses; some are missing or unknown.
  mutating func state(factorsOf power: Ref<Power>, in file: inout CaseFile) {
    let weighing = Weighing(catalog: catalog, file: file, power: power)
    let missing = random.one(0, 0, 0, 10, 60)
    let unknown = random.one(0, 5, 40)
    for reference in weighing.factorsOfPower where catalog[reference].derivation == nil {
      let factor = catalog[reference]
      if factor.name == Weighing.subjectFactor || random.happens(missing) { continue }
      if random.happens(unknown) {
        file.facts[factor.name] = .unknown(reason: "无从查实")
      } else if random.happens(1) {
        file.facts[factor.name] = .text("说明")
      } else {
        file.facts[factor.name] = .value(value(of: reference))
      }
    }
    for reference in weighing.factorsOfPower where random.happens(60) {
      aim(at: reference, in: &file)
    }
  }

  /// A threshold or its neighbour, an end of the domain, or anything usual.
  private mutating func value(of reference: Ref<Factor>) -> Int64 {
    let factor = catalog[reference]
    if random.happens(1) { return factor.domain.most }
    let known = (thresholds[reference] ?? []).filter { abs(clamping: $0) < 1_000_000_000_000 }
    if random.happens(70), let value = random.one(of: known) { return value }
    let low = max(factor.domain.least, factor.type.usualLeast)
    let high = min(factor.domain.most, low + factor.type.usualMost)
    return random.number(min(low, high)...high)
  }

  /// Changes one input of a computed factor so that the factor stands on or beside one of its thresholds.
  private mutating func aim(at reference: Ref<Factor>, in file: inout CaseFile) {
    guard let derivation = catalog[reference].derivation,
      let target = random.one(of: thresholds[reference] ?? []),
      abs(clamping: target) < 1_000_000_000
    else { return }
    func stated(_ input: Ref<Factor>) -> Int64? {
      guard case .value(let value) = file.facts[catalog[input].name],
        abs(clamping: value) < 1_000_000_000
      else { return nil }
      return value
    }
    switch derivation {
    case .sum(let inputs):
      let others = inputs.dropLast().compactMap(stated)
      guard let last = inputs.last, others.count == inputs.count - 1 else { return }
      set(last, to: target - others.reduce(0, +), in: &file)
    case .difference(let first, let second):
      guard let value = stated(second) else { return }
      set(first, to: target + value, in: &file)
    case .daysBetween(let first, let second):
      guard let value = stated(first) else { return }
      set(second, to: value + target, in: &file)
    case .workingDaysBetween(let first, let second):
      // Near enough to the target: a week has five working days.
      guard let value = stated(first) else { return }
      set(second, to: value + target * 7 / 5 + random.number(0...2), in: &file)
    case .product(let inputs, let constant):
      guard inputs.count == 1 else { return }
      set(inputs[0], to: target * constant.denominator / constant.numerator, in: &file)
    case .greatest(let inputs), .least(let inputs):
      guard let input = random.one(of: inputs) else { return }
      set(input, to: target, in: &file)
    case .ratio(let first, let second):
      let divisor = random.number(0...400)
      set(second, to: divisor, in: &file)
      set(first, to: target * divisor / 100, in: &file)
    case .score, .table, .dated: break
    }
  }

  private func set(_ reference: Ref<Factor>, to value: Int64, in file: inout CaseFile) {
    let factor = catalog[reference]
    guard factor.derivation == nil, factor.domain.contains(value),
      case .value = file.facts[factor.name]
    else { return }
    file.facts[factor.name] = .value(value)
  }
}

/// The distance from zero, the greatest number for the least of all.
private func abs(clamping value: Int64) -> Int64 {
  value == .min ? .max : Swift.abs(value)
}
