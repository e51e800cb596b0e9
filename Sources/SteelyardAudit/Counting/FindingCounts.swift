import SteelyardEvaluator

/// How many remarks there are with each code.
struct FindingCounts: Sendable {
  /// One place for each value a byte can have, so that no code needs to be looked up.
  private var counts = [Int](repeating: 0, count: FindingCode.places)

  /// The number of remarks with a code.
  subscript(code: FindingCode) -> Int {
    get { counts[code.place] }
    set { counts[code.place] = newValue }
  }

  /// Adds what was counted elsewhere.
  static func += (left: inout Self, right: Self) {
    for place in left.counts.indices { left.counts[place] += right.counts[place] }
  }

  /// The codes that were counted at all.
  var byCode: [FindingCode: Int] {
    let found = FindingCode.allCases.map { ($0, self[$0]) }.filter { $0.1 > 0 }
    return Dictionary(uniqueKeysWithValues: found)
  }
}
