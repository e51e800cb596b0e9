import SteelyardEvaluator
import SteelyardModel

/// Values worth trying for the facts of a power.
struct InputValues {
  private let power: ReviewedPower
  private let inputs: [[Int]]
  private let scores: [Int: Set<Int64>]

  init(of power: ReviewedPower) {
    self.power = power
    let factors = power.view.factors
    let slots = Dictionary(factors.map { ($0.name, $0.slot) }) { first, _ in first }
    inputs = factors.map { $0.inputs.compactMap { slots[$0] } }
    scores = power.view.scoreThresholds
  }

  /// Values for the facts from which some factors are computed: every combination within the budget, the ordinary one first.
  ///
  /// Where there are more, combinations are taken at even distances.
  func combinations(behind factors: [Ref<Factor>], budget: Int) -> [[Int: Int64]] {
    let slots = stated(behind: factors.map(\.index))
    guard !slots.isEmpty else { return [[:]] }
    let choices = slots.map(candidates)
    let total = choices.reduce(1.0) { $0 * Double($1.count) }
    let step = max(1, Int(min(total / Double(budget), 1e15)))
    return (0..<Int(min(total, Double(budget)))).map { number in
      var rest = number * step
      var stated: [Int: Int64] = [:]
      for (slot, values) in zip(slots, choices) {
        stated[slot] = values[rest % values.count]
        rest /= values.count
      }
      return stated
    }
  }

  /// A value as it occurs in ordinary cases.
  func ordinary(_ slot: Int) -> Int64 {
    let factor = power.catalog.factors[slot]
    let preferred: Int64 =
      switch factor.type {
      case .money: 1_000_000
      case .date, .event: 19_723
      case .quantity, .percent, .multiple: oneUnit(of: factor)
      case .count, .days, .workingDays, .months, .years: 1
      case .yesNo, .choice, .choices, .text: 0
      }
    return factor.domain.contains(preferred) ? preferred : factor.domain.least
  }

  private func oneUnit(of factor: Factor) -> Int64 { (try? factor.type.read("1")) ?? 1 }

  private func stated(behind slots: [Int]) -> [Int] {
    var (open, seen, found) = (slots, Set(slots), [] as [Int])
    while let slot = open.popLast() {
      if !power.isDerived[slot] { found.append(slot) }
      for input in inputs[slot] where seen.insert(input).inserted { open.append(input) }
    }
    return found.sorted()
  }

  private func candidates(_ slot: Int) -> [Int64] {
    let factor = power.catalog.factors[slot]
    var values = [ordinary(slot)]
    switch factor.type {
    case .choice(let entries, _): values += entries.indices.map { Int64($0) }
    case .yesNo: values += [0, 1]
    case .choices(let entries): values += entries.indices.map { 1 << Int64($0) }
    case .text: break
    case .date, .event:
      if factor.type == .event { values.append(Int64(Day.notHappened.number)) }
      values += [1, 30, 31, 90, 100, 365, 1000].flatMap { [values[0] - $0, values[0] + $0] }
      values += (scores[slot] ?? []).sorted().flatMap { [$0 - 1, $0] }
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years:
      values += (scores[slot] ?? []).sorted().flatMap { [$0 - 1, $0] }
      if scores[slot] == nil {
        values += [1, 2, 3, 5, 10, 20, 50, 100, 1000].map { $0 * oneUnit(of: factor) }
      }
      values.append(factor.domain.least)
    }
    var seen: Set<Int64> = []
    return values.filter { factor.domain.contains($0) && seen.insert($0).inserted }
  }
}
