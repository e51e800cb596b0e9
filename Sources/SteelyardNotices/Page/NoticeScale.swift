import SteelyardModel

/// Where a decided amount lies in the statutory range and the benchmark, on one axis.
struct NoticeScale {
  /// What a row of the picture shows.
  enum Role: String {
    /// The statutory range.
    case statute
    /// The benchmark.
    case benchmark
    /// The decided amount.
    case decision
    /// A benchmark that a score sets to a point between the ends.
    case scored
    /// A benchmark whose place only the facts of a case tell.
    case open
  }

  /// One row of the picture.
  struct Row: Hashable {
    /// What it is.
    var role: Role
    /// What it is called.
    var label: String
    /// The amounts in words.
    var text: String
    /// Where it begins, in ten-thousandths of the axis.
    var start: Int
    /// Where it ends, in ten-thousandths of the axis.
    var end: Int

    /// Whether its place on the axis is known.
    var isPlaced: Bool { role != .open }
  }

  /// What is measured.
  var title: String
  /// The statutory range, the benchmark and the decision.
  var rows: [Row]
}

/// A line of amounts on which places are counted in ten-thousandths, cut off toward zero.
struct AmountAxis {
  /// The least amount.
  let least: Int64
  /// The most; greater than the least.
  let most: Int64

  /// Makes the axis of a range; nil where it has no end or no length.
  init?(_ range: AmountRange) {
    guard let most = range.most, most > range.least else { return nil }
    (least, self.most) = (range.least, most)
  }

  /// The shortest axis that holds some amounts; nil where they are all the same.
  init?(holding amounts: [Int64]) {
    guard let least = amounts.min(), let most = amounts.max(), most > least else { return nil }
    (self.least, self.most) = (least, most)
  }

  /// The place of an amount; nil where it lies outside.
  func place(of amount: Int64) -> Int? {
    guard (least...most).contains(amount) else { return nil }
    let length = Int128(most) - Int128(least)
    return Int((Int128(amount) - Int128(least)) * 10_000 / length)
  }
}
