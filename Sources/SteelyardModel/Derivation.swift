/// How a factor is computed from others; a closed list, so that proofs stay possible.
///
/// A derived value is missing while an input is missing, and unknown when an input is unknown and has no value of its own.
public enum Derivation: Hashable, Sendable {
  /// The sum of factors.
  case sum([Ref<Factor>])
  /// The first factor less the second.
  case difference(Ref<Factor>, Ref<Factor>)
  /// A factor times a constant.
  case product(Ref<Factor>, Ratio)
  /// The first factor divided by the second, in steps of the grain of the derived factor, cut off; a zero divisor is unknown.
  case ratio(Ref<Factor>, Ref<Factor>)
  /// The calendar days from the first date to the second.
  case daysBetween(Ref<Factor>, Ref<Factor>)
  /// A base and the points of every row whose tests hold (裁量分值).
  case score(base: Int64, rows: [ScoreRow])
}

extension Derivation {
  /// The factors it is computed from; a score names each once.
  public var inputs: [Ref<Factor>] {
    switch self {
    case .sum(let factors): return factors
    case .difference(let first, let second), .ratio(let first, let second),
      .daysBetween(let first, let second):
      return [first, second]
    case .product(let factor, _): return [factor]
    case .score(_, let rows):
      var inputs: [Ref<Factor>] = []
      for row in rows where !inputs.contains(row.factor) { inputs.append(row.factor) }
      return inputs
    }
  }
}

/// One row of a score: the points it adds where its test holds.
public struct ScoreRow: Hashable, Sendable {
  /// The factor that is tested.
  public var factor: Ref<Factor>
  /// The test.
  public var test: Test
  /// The points, in steps of the grain of the score.
  public var points: Int64

  /// Makes a row of a score.
  public init(factor: Ref<Factor>, test: Test, points: Int64) {
    self.factor = factor
    self.test = test
    self.points = points
  }
}
