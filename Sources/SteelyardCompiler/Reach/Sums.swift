import SteelyardModel

/// All sums of one value of each of several lists.
struct Sums {
  /// The sums of the lists before each position, the base included, and last of all of them.
  private let before: [SpanSet]
  /// The sums of the lists from each position on.
  private let behind: [SpanSet]

  init(base: Int64, _ lists: [[Int64]]) {
    var before = [SpanSet(value: base)]
    for list in lists { before.append(before[before.count - 1].adding(SpanSet(values: list))) }
    var behind = [SpanSet(value: 0)]
    for list in lists.reversed() {
      behind.append(behind[behind.count - 1].adding(SpanSet(values: list)))
    }
    self.before = before
    self.behind = behind.reversed()
  }

  /// All sums.
  var total: SpanSet { before[before.count - 1] }

  /// All sums without the list at a position.
  func total(without position: Int) -> SpanSet { before[position].adding(behind[position + 1]) }
}

extension SpanSet {
  /// The sums of each value and a number.
  func moved(by number: Int64) -> SpanSet {
    SpanSet(
      spans.map { ValueSpan(first: $0.first.adding(number), last: $0.last.adding(number)) }
    )
  }

  fileprivate init(value: Int64) { self.init([ValueSpan(first: value, last: value)]) }

  fileprivate init(values: [Int64]) {
    self.init(values.map { ValueSpan(first: $0, last: $0) })
  }

  /// All sums of a value of each; where there are many, all values between the least and the greatest.
  fileprivate func adding(_ other: SpanSet) -> SpanSet {
    guard spans.count * other.spans.count <= 512 else {
      guard let mine = hull, let theirs = other.hull else { return .empty }
      return SpanSet([mine.adding(theirs)])
    }
    return SpanSet(spans.flatMap { mine in other.spans.map { mine.adding($0) } })
  }
}

extension ValueSpan {
  fileprivate func adding(_ other: ValueSpan) -> ValueSpan {
    ValueSpan(first: first.adding(other.first), last: last.adding(other.last))
  }
}

extension Int64 {
  /// The sum, held at the ends of what fits.
  fileprivate func adding(_ other: Int64) -> Int64 {
    let (sum, isTooLarge) = addingReportingOverflow(other)
    return isTooLarge ? (other < 0 ? .min + 1 : .max - 1) : sum
  }
}
