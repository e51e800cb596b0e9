import SteelyardModel

/// Proves that a sum of multiples of factors is never positive among what is left of the facts.
///
/// Derived factors are replaced one after another by bounds of how they are computed, the last first, until facts cancel out.
struct LinearProof {
  let network: FactNetwork
  let box: FactBox
  /// So many ways of bounding are tried.
  private var attempts = 64

  init(_ network: FactNetwork, _ box: FactBox) {
    self.network = network
    self.box = box
  }

  /// Whether the sum is never positive; false where that is not shown.
  mutating func isNeverPositive(_ bound: LinearBound) -> Bool {
    if let most = most(of: bound), most <= .zero { return true }
    attempts -= 1
    guard attempts > 0 else { return false }
    let derived = network.nodes.last { node in
      bound.terms[network.factor(of: node.variable)] != nil && box.spans[node.variable].only == nil
    }
    guard let derived else { return false }
    let factor = network.factor(of: derived.variable)
    guard let multiple = bound.terms[factor] else { return false }
    var rest = bound
    rest.terms[factor] = nil
    for limit in limits(of: derived, isUpper: multiple > .zero) {
      guard let replaced = limit.multiplied(by: multiple).flatMap(rest.adding) else { continue }
      if isNeverPositive(replaced) { return true }
    }
    return false
  }

  /// The greatest value of a bound by the ends of its factors; nil where one of them is not known.
  private func most(of bound: LinearBound) -> ExactNumber? {
    var sum = bound.constant
    for (factor, multiple) in bound.terms {
      guard let hull = hull(of: factor),
        let end = multiple.multiplied(by: ExactNumber(multiple > .zero ? hull.last : hull.first)),
        let next = sum.adding(end)
      else { return nil }
      sum = next
    }
    return sum
  }

  private func hull(of factor: Ref<Factor>) -> ValueSpan? {
    network.variable(of: factor).flatMap { box.known($0).hull }
  }

  /// What a derived factor never exceeds, or never falls below.
  private func limits(of node: ComputedNode, isUpper: Bool) -> [LinearBound] {
    let factor = network.factor(of: node.variable)
    let isTaken = node.valueWhenUnknown != nil && network.ways(of: node, in: box).canBeUnknown
    var bounds = isTaken ? [] : exactLimits(of: node, isUpper: isUpper)
    if !isBoundHarmless(node, isUpper: isUpper) { bounds = [] }
    bounds = bounds.compactMap {
      $0.adding(LinearBound(constant: slack(of: node, isUpper: isUpper)))
    }
    if let hull = hull(of: factor) {
      bounds.append(LinearBound(constant: ExactNumber(isUpper ? hull.last : hull.first)))
    }
    return bounds
  }

  /// Whether the floor never lifts a value above the bound, nor the cap takes one below it.
  private func isBoundHarmless(_ node: ComputedNode, isUpper: Bool) -> Bool {
    let limit = isUpper ? node.arithmetic.factor.floor : node.arithmetic.factor.cap
    guard let limit else { return true }
    let hulls = node.inputs.compactMap { input in input.value.flatMap { box.known($0).hull } }
    guard hulls.count == node.inputs.count,
      let span = node.arithmetic.withoutLimits.span(of: hulls)
    else { return false }
    return isUpper ? span.first >= limit : span.last <= limit
  }

  /// How far rounding moves a value past its exact bound.
  private func slack(of node: ComputedNode, isUpper: Bool) -> ExactNumber {
    let rounding = node.arithmetic.factor.rounding
    let isNonnegative = isNeverNegative(node)
    let step = rounding?.step ?? 1
    let isExact = node.isWhole && step == 1
    if isExact { return .zero }
    switch (rounding?.mode ?? .down, isUpper) {
    case (.down, true) where isNonnegative: return .zero
    case (.up, false) where isNonnegative: return .zero
    default: return ExactNumber(isUpper ? step : -step)
    }
  }

  /// Whether the exact result is never negative before it is rounded.
  private func isNeverNegative(_ node: ComputedNode) -> Bool {
    switch node.arithmetic.derivation {
    case .difference, .daysBetween, .workingDaysBetween: return false
    default: break
    }
    guard node.arithmetic.scale.map({ $0 >= .zero }) ?? false else { return false }
    return node.arithmetic.derivation.inputs.allSatisfy { input in
      hull(of: input).map { $0.first >= 0 } ?? false
    }
  }

  private func exactLimits(of node: ComputedNode, isUpper: Bool) -> [LinearBound] {
    let inputs = node.arithmetic.derivation.inputs
    let one = ExactNumber(1)
    switch node.arithmetic.derivation {
    case .sum:
      let sum = inputs.reduce(LinearBound() as LinearBound?) {
        $0?.adding(LinearBound($1, times: one))
      }
      return [sum].compactMap(\.self)
    case .difference(let first, let second):
      return difference(first, less: second)
    case .daysBetween(let first, let second):
      return difference(second, less: first)
    case .least where isUpper, .greatest where !isUpper:
      return inputs.map { LinearBound($0, times: one) }
    case .least, .greatest: return extreme(inputs, isLeast: !isUpper)
    case .product: return product(node, inputs)
    case .ratio, .workingDaysBetween, .table, .dated, .score: return []
    }
  }

  private func difference(_ first: Ref<Factor>, less second: Ref<Factor>) -> [LinearBound] {
    let both = LinearBound(first, times: ExactNumber(1))
      .adding(LinearBound(second, times: ExactNumber(-1)))
    return [both].compactMap(\.self)
  }

  /// The one input that is always the least or the greatest, where there is one.
  private func extreme(_ inputs: [Ref<Factor>], isLeast: Bool) -> [LinearBound] {
    let hulls = inputs.compactMap(hull)
    guard hulls.count == inputs.count else { return [] }
    return inputs.indices.filter { position in
      hulls.indices.allSatisfy { other in
        other == position
          || (isLeast
            ? hulls[position].last <= hulls[other].first
            : hulls[position].first >= hulls[other].last)
      }
    }
    .map { LinearBound(inputs[$0], times: ExactNumber(1)) }
  }

  /// A product of which one input alone is not fixed.
  private func product(_ node: ComputedNode, _ inputs: [Ref<Factor>]) -> [LinearBound] {
    guard let scale = node.arithmetic.scale else { return [] }
    var multiple = ExactNumber(scale)
    var free: Ref<Factor>?
    for input in inputs {
      if let variable = network.variable(of: input), let value = box.spans[variable].only {
        guard let next = multiple.multiplied(by: ExactNumber(value)) else { return [] }
        multiple = next
      } else if free == nil {
        free = input
      } else {
        return []
      }
    }
    return [free.map { LinearBound($0, times: multiple) }].compactMap(\.self)
  }
}

extension ComputedNode {
  /// Whether nothing has to be rounded to whole steps.
  fileprivate var isWhole: Bool {
    switch arithmetic.derivation {
    case .product(let inputs, _): inputs.count == 1 && arithmetic.scale?.denominator == 1
    case .ratio: false
    default: true
    }
  }
}
