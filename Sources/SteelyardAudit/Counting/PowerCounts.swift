import SteelyardEvaluator

/// How many cases of each power came to what, in little memory, as the powers of the cases come in no order.
struct PowerCounts {
  /// How many powers there are.
  let count: Int
  // The outcomes of a power stand side by side.
  private var low: [UInt32]
  /// What did not fit, by power.
  private var carried: [Int: OutcomeCounts] = [:]

  /// Makes counts of nothing.
  init(powers count: Int) {
    self.count = count
    low = .init(repeating: 0, count: count * OutcomeCounts.kinds)
  }

  /// Counts one case.
  @inline(__always)
  mutating func add(_ outcome: Outcome, power: Int) {
    let place = power &* OutcomeCounts.kinds &+ outcome.place
    let (sum, isFull) = low[place].addingReportingOverflow(1)
    low[place] = sum
    if isFull { carry(outcome, power: power) }
  }

  /// What was counted of a power.
  subscript(power: Int) -> OutcomeCounts {
    var counts = carried[power] ?? OutcomeCounts()
    let first = power * OutcomeCounts.kinds
    for place in 0..<OutcomeCounts.kinds { counts.add(Int(low[first + place]), at: place) }
    return counts
  }

  private mutating func carry(_ outcome: Outcome, power: Int) {
    carried[power, default: OutcomeCounts()][outcome] += 1 << 32
  }
}
