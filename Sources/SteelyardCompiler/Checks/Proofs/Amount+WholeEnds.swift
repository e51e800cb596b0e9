import SteelyardModel

extension Amount {
  /// Its ends in whole numbers at some facts, as a case is weighed (steps 8 and 9 of the weighing).
  ///
  /// - Parameters:
  ///   - facts: The values of the factors.
  ///   - statutory: The statutory range in whole numbers, for amounts that are a share of it.
  /// - Returns: The ends, both included; nil where a fact or the statutory most is missing, a number does not fit, or no amount is left.
  func wholeEnds(at facts: FactPoint, of statutory: ExactEnds?) -> ExactEnds? {
    settledEnds(at: facts, of: statutory).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The same where no amount may be left, so that each end by itself rises with the facts.
  func settledEnds(at facts: FactPoint, of statutory: ExactEnds?) -> ExactEnds? {
    guard let exact = exactEnds(at: facts, of: statutory) else { return nil }
    guard let least = settled(exact.least, up: true, moves: !exact.includesLeast) else {
      return nil
    }
    var whole = ExactEnds(least: bounded(least), most: cap.map { ExactNumber($0) })
    if let most = exact.most {
      guard let end = settled(most, up: false, moves: !exact.includesMost) else { return nil }
      whole.most = bounded(end)
    }
    return whole
  }

  private func exactEnds(at facts: FactPoint, of statutory: ExactEnds?) -> ExactEnds? {
    guard case .between(let ends) = form else { return bare(at: facts, of: statutory) }
    return ExactEnds(
      least: ExactNumber(ends.least),
      most: ends.most.map { ExactNumber($0) },
      includesLeast: ends.includesLeast,
      includesMost: ends.includesMost
    )
  }

  /// An end brought to the step of the rounding or to a whole number; one that is excluded and lies there moves inward by one.
  private func settled(_ end: ExactNumber, up: Bool, moves: Bool) -> ExactNumber? {
    let settled = rounding.map { end.rounded($0) } ?? end.settled(up: up)
    guard let settled, moves, rounding != nil || end.isWhole else { return settled }
    return settled.adding(ExactNumber(up ? 1 : -1))
  }

  private func bounded(_ end: ExactNumber) -> ExactNumber {
    let raised = floor.map { max(end, ExactNumber($0)) } ?? end
    return cap.map { min(raised, ExactNumber($0)) } ?? raised
  }
}
