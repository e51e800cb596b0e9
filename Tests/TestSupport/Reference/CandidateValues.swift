import SteelyardModel

/// Values of a factor among which every combination of its tests occurs.
struct CandidateValues {
  let factor: Factor
  let tests: [Test.Form]

  /// More entries than this in a set of choices are too many to try.
  static let mostEntries = 12

  /// Every number at which a test may change, those beside it, and the ends of the domain.
  var values: [Int64] {
    let near = thresholds.flatMap { [$0, $0 &- 1, $0 &+ 1] }
    let all = near + [factor.domain.least, factor.domain.most]
    return Set(all).filter { factor.domain.contains($0) && $0 != .min }.sorted()
  }

  /// One value, or *unknown*, for every combination of tests that pass.
  var completions: [Int64?] {
    var seen: Set<[Bool]> = []
    var found: [Int64?] = []
    let candidates: [Int64?] = factor.unknown == .branch ? [nil] + values : values
    for value in candidates where seen.insert(tests.map { $0.holds(for: value) }).inserted {
      found.append(value)
    }
    return found
  }

  private var thresholds: [Int64] {
    guard case .choices(let entries) = factor.type else { return tests.flatMap(\.thresholds) }
    precondition(entries.count <= Self.mostEntries, "too many entries to try every set")
    return Array(0..<(1 << Int64(entries.count)))
  }
}

extension Test.Form {
  /// The numbers that occur in it.
  fileprivate var thresholds: [Int64] {
    switch self {
    case .any, .unknown, .holds: []
    case .values(let values): values
    case .anyOf(let forms): forms.flatMap(\.thresholds)
    case .not(let form): form.thresholds
    case .interval(let interval): [interval.lower, interval.upper].compactMap(\.limit)
    }
  }
}

extension Interval.End {
  /// The number it names.
  fileprivate var limit: Int64? {
    switch self {
    case .unbounded: nil
    case .including(let limit), .excluding(let limit): limit
    }
  }
}
