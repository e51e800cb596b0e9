/// Times of the same thing measured many times, in nanoseconds.
struct Samples {
  private let sorted: [Int]

  init(_ times: [Int]) {
    sorted = times.sorted()
  }

  /// The time that so many in a thousand do not exceed.
  func quantile(_ thousandths: Int) -> Int {
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, sorted.count * thousandths / 1_000)]
  }
}
