import SteelyardModel

/// An amount in whole numbers (step 8), or as a share of the statutory range (step 9).
struct AmountCalculation {
  /// The statutory range of the measure, for amounts that are a share of it.
  let statutory: AmountRange?
  let values: Point
  let measure: String

  /// Exact ends, rounded, excluded ends moved, then bounded by floor and cap.
  func range(of amount: Amount) throws(NotExact) -> AmountRange {
    let ends = try exactEnds(of: amount.form)
    var least = rounded(ends.least, up: true, by: amount.rounding)
    if !ends.includesLeast, amount.rounding != nil || ends.least.isWhole { least += 1 }
    var most = ends.most.map { rounded($0, up: false, by: amount.rounding) }
    if !ends.includesMost, let end = ends.most, amount.rounding != nil || end.isWhole {
      most = most.map { $0 - 1 }
    }
    least = bounded(least, by: amount)
    most = most.map { bounded($0, by: amount) } ?? amount.cap.map { Int128($0) }
    guard least <= most ?? least else { throw NotExact(measure: measure) }
    return AmountRange(least: try fitting(least), most: try most.map(fitting))
  }

  private func exactEnds(of form: Amount.Form) throws(NotExact) -> Amount.Ends<Fraction> {
    switch form {
    case .between(let ends): return try ends.mapped { Fraction($0) }
    case .times(let factor, let ends):
      let value = try value(of: factor)
      return try ends.mapped { Fraction($0).times(value) }
    case .share(let ends): return try ends.mapped { share throws(NotExact) in try point(at: share) }
    case .position(let factor, let step):
      return Amount.Ends(only: try point(at: share(of: factor, step)))
    case .shareOfMost(let factor, let step):
      guard let most = statutory?.most else { throw NotExact(measure: measure) }
      return Amount.Ends(only: Fraction(try share(of: factor, step)).times(most))
    }
  }

  /// The point of the statutory range at a share.
  private func point(at share: Ratio) throws(NotExact) -> Fraction {
    guard let statutory, let most = statutory.most,
      let width = Int64(exactly: Int128(most) - Int128(statutory.least))
    else { throw NotExact(measure: measure) }
    return Fraction(share).times(width).adding(statutory.least)
  }

  private func share(of factor: Ref<Factor>, _ step: Ratio) throws(NotExact) -> Ratio {
    guard let share = step.multiplied(by: Ratio(try value(of: factor))) else {
      throw NotExact(measure: measure)
    }
    return share
  }

  private func value(of factor: Ref<Factor>) throws(NotExact) -> Int64 {
    guard let value = values[factor] ?? nil else { throw NotExact(measure: measure) }
    return value
  }

  private func rounded(_ end: Fraction, up: Bool, by rounding: Rounding?) -> Int128 {
    guard let rounding else { return up ? end.roundedUp : end.roundedDown }
    return end.rounded(to: rounding)
  }

  private func bounded(_ end: Int128, by amount: Amount) -> Int128 {
    let raised = amount.floor.map { max(end, Int128($0)) } ?? end
    return amount.cap.map { min(raised, Int128($0)) } ?? raised
  }

  private func fitting(_ value: Int128) throws(NotExact) -> Int64 {
    guard let value = Int64(exactly: value) else { throw NotExact(measure: measure) }
    return value
  }
}

extension Amount.Ends {
  /// A single point.
  fileprivate init(only point: Value) {
    self.init(least: point, most: point)
  }

  /// The same ends in other numbers.
  fileprivate func mapped<Other: Hashable & Sendable>(
    _ transform: (Value) throws(NotExact) -> Other
  ) throws(NotExact) -> Amount.Ends<Other> {
    Amount.Ends<Other>(
      least: try transform(least),
      most: try most.map(transform),
      includesLeast: includesLeast,
      includesMost: includesMost
    )
  }
}
