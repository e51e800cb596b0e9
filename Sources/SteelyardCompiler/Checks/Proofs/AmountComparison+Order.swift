import SteelyardModel

// A benchmark that is computed as the lesser of an amount and the statutory most never exceeds it, whatever either of them is.

extension AmountComparison {
  /// The corners of a box, without the part in which the benchmark's factor would exceed the statute's although it cannot.
  func pairs(_ first: [Int64], _ second: [Int64], _ box: ValueBox) -> [(Int64, Int64)] {
    let all = first.flatMap { upper in second.map { (upper, $0) } }
    guard isOrdered else { return all }
    let diagonal = Set(first + second)
      .filter { box.first.contains($0) && box.second.contains($0) }
    return all.filter { $0.1 <= $0.0 } + diagonal.sorted().map { ($0, $0) }
  }
}

extension Amount {
  /// Whether both are multiples of factors in the same steps, and this one's factor is by its computation at most the other's.
  func isOrdered(below limits: Amount, in catalog: Catalog) -> Bool {
    guard case .times(let factor, _) = form, case .times(let limit, _) = limits.form else {
      return false
    }
    return factor != limit && catalog.isAtMost(factor, limit)
  }
}

extension Catalog {
  /// Whether a factor never exceeds another, since it is the least of that one and others.
  fileprivate func isAtMost(_ factor: Ref<Factor>, _ limit: Ref<Factor>) -> Bool {
    if factor == limit { return true }
    let derived = self[factor]
    guard case .least(let inputs) = derived.derivation, derived.floor == nil,
      derived.rounding.map({ $0.mode == .down && derived.domain.least >= 0 }) ?? true
    else { return false }
    return inputs.contains { isAtMost($0, limit) }
  }
}
