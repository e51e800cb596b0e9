/// How a factor is computed from others; a closed list, so that proofs stay possible.
///
/// A derived value is missing while an input is missing, and unknown when an input is unknown and has no value of its own.
public enum Derivation: Hashable, Sendable {
  /// The sum of factors.
  case sum([Ref<Factor>])
  /// The first factor less the second.
  case difference(Ref<Factor>, Ref<Factor>)
  /// The product of factors and a constant, in what one step of each is worth.
  case product([Ref<Factor>], Ratio)
  /// The first factor divided by the second, in steps of the grain of the derived factor, cut off; a zero divisor is unknown.
  case ratio(Ref<Factor>, Ref<Factor>)
  /// The calendar days from the first date to the second.
  case daysBetween(Ref<Factor>, Ref<Factor>)
  /// The working days after the first date up to the second, by the calendar of the authority.
  case workingDaysBetween(Ref<Factor>, Ref<Factor>)
  /// The greatest of factors (取其高者).
  case greatest([Ref<Factor>])
  /// The least of factors (取其低者).
  case least([Ref<Factor>])
  /// The value of the one row that holds (查表).
  case table([TableRow])
  /// A constant that changes with time: the value of the last row that has begun on the day of the act.
  case dated([DatedValue])
  /// A base and the points of every row whose tests hold (裁量分值).
  case score(base: Int64, rows: [ScoreRow])
}

extension Derivation {
  /// The factors it is computed from; a score names each once.
  public var inputs: [Ref<Factor>] {
    switch self {
    case .sum(let factors), .product(let factors, _), .greatest(let factors), .least(let factors):
      return factors
    case .difference(let first, let second), .ratio(let first, let second),
      .daysBetween(let first, let second), .workingDaysBetween(let first, let second):
      return [first, second]
    case .table(let rows):
      return Self.firstOccurrences(rows.lazy.flatMap(\.when).flatMap(\.cells).map(\.factor))
    case .dated: return []
    case .score(_, let rows): return Self.firstOccurrences(rows.lazy.map(\.factor))
    }
  }
}

extension Derivation {
  private static func firstOccurrences(_ factors: some Sequence<Ref<Factor>>) -> [Ref<Factor>] {
    var found: [Ref<Factor>] = []
    for factor in factors where !found.contains(factor) { found.append(factor) }
    return found
  }
}

/// One row of a table: the value it gives where one of its conditions holds.
public struct TableRow: Hashable, Sendable {
  /// The conditions; any of them suffices.
  ///
  /// Empty: always.
  public var when: [Condition]
  /// The value, in steps of the grain of the derived factor.
  public var value: Int64

  /// Makes a row of a table.
  public init(when: [Condition], value: Int64) {
    self.when = when
    self.value = value
  }
}

/// What a constant is from a day on.
public struct DatedValue: Hashable, Sendable {
  /// The first day.
  public var from: Day
  /// The value, in steps of the grain of the derived factor.
  public var value: Int64

  /// Makes the value of a constant.
  public init(from: Day, value: Int64) {
    self.from = from
    self.value = value
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
