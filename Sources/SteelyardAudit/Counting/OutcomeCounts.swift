public import SteelyardEvaluator

/// How many cases came to each outcome.
public struct OutcomeCounts: Hashable, Sendable {
  private var counts: [7 of Int] = .init(repeating: 0)

  /// How many outcomes there are; the list of all of them is made anew each time it is asked for.
  package static var kinds: Int { 7 }

  /// Makes counts of nothing.
  public init() {}

  /// The number of cases with an outcome.
  public subscript(outcome: Outcome) -> Int {
    get { counts[outcome.place] }
    set { counts[outcome.place] = newValue }
  }

  /// Adds to the outcome at a place.
  mutating func add(_ count: Int, at place: Int) { counts[place] += count }

  /// The number of all cases.
  public var total: Int {
    var total = 0
    for place in counts.indices { total += counts[place] }
    return total
  }

  /// The cases that are against the law or outside the benchmark without a reason.
  public var wrong: Int { self[.departs] + self[.unlawful] }

  /// Adds what was counted elsewhere.
  static func += (left: inout Self, right: Self) {
    for place in left.counts.indices { left.counts[place] += right.counts[place] }
  }

  /// Whether the counts are the same.
  public static func == (left: Self, right: Self) -> Bool {
    Outcome.allCases.allSatisfy { left[$0] == right[$0] }
  }

  /// Feeds the counts to a hasher.
  public func hash(into hasher: inout Hasher) {
    for outcome in Outcome.allCases { hasher.combine(self[outcome]) }
  }
}

extension Outcome {
  /// Its place in the list of outcomes.
  var place: Int {
    switch self {
    case .conforms: 0
    case .deviates: 1
    case .departs: 2
    case .unlawful: 3
    case .incomplete: 4
    case .unknownPower: 5
    case .unreadable: 6
    }
  }
}
