import SteelyardModel

extension AmountComparison {
  /// One end of a range.
  enum Side {
    case below
    case above
  }

  /// What the facts of a case have to show for the benchmark to leave the range.
  ///
  /// - Parameter point: Values of the factors at which it does, whether or not a case can have them.
  /// - Returns: The condition for a search.
  func condition(startingAt point: FactPoint) -> FactCondition {
    FactCondition(
      factors: factors,
      hints: [point],
      mayHold: { values, box in withoutRoundingToUnits.mayLeave(within: values, box) },
      holds: leavesInWholeAmounts
    )
  }

  /// Whether the benchmark leaves the range on one side.
  private func leaves(_ side: Side, at point: FactPoint) -> Bool {
    guard let limits = statutory.ends(at: point, of: nil), !limits.isEmpty,
      let ends = benchmark.ends(at: point, of: limits), !ends.isEmpty
    else { return false }
    let widened = ends.widened(by: slack)
    return side == .below ? !widened.beginsWithin(limits) : !widened.endsWithin(limits)
  }

  /// Whether it may leave the range for some values of the factors in a part of the facts; never no where it does.
  private func mayLeave(within values: [Ref<Factor>: SpanSet], _ box: FactBox) -> Bool {
    var limited = self
    limited.limits = values
    return [Side.below, .above].contains { side in
      limited.mayLeave(side) && !limited.isKeptIn(side, box)
    }
  }

  private func mayLeave(_ side: Side) -> Bool {
    let corners = corners()
    if corners.contains(where: { leaves(side, at: $0) }) { return true }
    guard isStairs else { return false }
    let widened = withSlack
    return corners.contains { widened.leaves(side, at: $0) }
  }

  /// Whether the benchmark stays within since its factor and that of the statute are computed from the same facts.
  ///
  /// Where a multiple of the one never exceeds a multiple of the other, the latter may stand for it.
  private func isKeptIn(_ side: Side, _ box: FactBox) -> Bool {
    guard case .times(let limit, let lawful) = statutory.form,
      case .times(let factor, let ends) = benchmark.form, factor != limit,
      let network = meeting.ground.network,
      let (own, law) = side == .below ? (ends.least, lawful.least) : ends.most.and(lawful.most)
    else { return false }
    let sign: Int64 = side == .below ? -1 : 1
    let mine = LinearBound(factor, times: ExactNumber(own)).multiplied(by: ExactNumber(sign))
    let theirs = LinearBound(limit, times: ExactNumber(law)).multiplied(by: ExactNumber(-sign))
    var proof = LinearProof(network, box)
    guard let mine, let theirs, let sum = mine.adding(theirs), proof.isNeverPositive(sum) else {
      return false
    }
    var stand = self
    let multiple = Amount.Ends(
      least: lawful.least,
      most: lawful.most,
      includesLeast: ends.includesLeast,
      includesMost: ends.includesMost
    )
    stand.benchmark.form = .times(limit, multiple)
    return !stand.mayLeave(side)
  }
}

extension Ratio? {
  /// Both, where there are two.
  fileprivate func and(_ other: Ratio?) -> (Ratio, Ratio)? {
    guard let self, let other else { return nil }
    return (self, other)
  }
}
