import SteelyardModel

/// Amounts that can be compared whatever the facts are.
///
/// Fixed numbers compare with fixed numbers, multiples with multiples of the same factor, shares with shares.
struct AmountScale: Hashable, Sendable {
  /// What the numbers count.
  enum Measure: Hashable, Sendable {
    case units
    case perStep(Ref<Factor>)
    case share
  }

  let measure: Measure
  let ends: ExactEnds

  /// The scale of an amount; nil where it is bounded, rounded or depends on a score.
  init?(_ amount: Amount) {
    guard amount.floor == nil, amount.cap == nil else { return nil }
    switch amount.form {
    case .between:
      guard let ends = amount.ends(at: [:], of: nil) else { return nil }
      self.init(measure: .units, ends: ends)
    case .times(let factor, let ends):
      self.init(measure: .perStep(factor), ends: Self.exact(ends))
    case .share(let ends):
      self.init(measure: .share, ends: Self.exact(ends))
    case .position, .shareOfMost: return nil
    }
  }

  /// The scale of the whole statutory range, in the measure of a benchmark.
  init?(of statutory: Amount, comparableTo measure: Measure) {
    switch measure {
    case .share:
      self.init(
        measure: .share,
        ends: ExactEnds(least: .zero, most: ExactNumber(1))
      )
    case .units, .perStep:
      guard let scale = AmountScale(statutory), scale.measure == measure else { return nil }
      self = scale
    }
  }

  private init(measure: Measure, ends: ExactEnds) {
    self.measure = measure
    self.ends = ends
  }

  private static func exact(_ ends: Amount.Ends<Ratio>) -> ExactEnds {
    ExactEnds(
      least: ExactNumber(ends.least),
      most: ends.most.map { ExactNumber($0) },
      includesLeast: ends.includesLeast,
      includesMost: ends.includesMost
    )
  }
}
