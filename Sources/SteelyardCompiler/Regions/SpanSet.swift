/// A run of values; both ends belong to it.
package struct ValueSpan: Hashable, Sendable {
  /// The first value.
  package var first: Int64
  /// The last value; not before the first.
  package var last: Int64

  package init(first: Int64, last: Int64) {
    self.first = first
    self.last = last
  }

  /// Whether a value lies in the run.
  package func contains(_ value: Int64) -> Bool { first <= value && value <= last }
}

/// A set of values as sorted runs that neither overlap nor touch.
package struct SpanSet: Hashable, Sendable {
  /// The runs, in order.
  package let spans: [ValueSpan]

  /// The set without values.
  package static let empty = SpanSet(sorted: [])

  /// Makes a set from runs in any order, which may overlap.
  package init(_ spans: [ValueSpan]) {
    guard spans.count > 1 else {
      self.init(sorted: spans)
      return
    }
    var merged: [ValueSpan] = []
    for span in spans.sorted(by: { $0.first < $1.first }) {
      if let previous = merged.last, previous.last == .max || span.first <= previous.last + 1 {
        merged[merged.count - 1].last = max(previous.last, span.last)
      } else {
        merged.append(span)
      }
    }
    self.init(sorted: merged)
  }

  private init(sorted spans: [ValueSpan]) {
    self.spans = spans
  }

  /// Whether a value is in the set.
  package func contains(_ value: Int64) -> Bool {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].last < value { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].first <= value
  }

  /// The values of either set.
  package func union(_ other: SpanSet) -> SpanSet { SpanSet(spans + other.spans) }

  /// The values of both sets.
  package func intersection(_ other: SpanSet) -> SpanSet {
    var (mine, theirs, both) = (0, 0, [] as [ValueSpan])
    while mine < spans.count, theirs < other.spans.count {
      let (left, right) = (spans[mine], other.spans[theirs])
      let (first, last) = (max(left.first, right.first), min(left.last, right.last))
      if first <= last { both.append(ValueSpan(first: first, last: last)) }
      if left.last < right.last { mine += 1 } else { theirs += 1 }
    }
    return SpanSet(sorted: both)
  }

  /// The values of a run that are not in this set.
  package func complement(in domain: ValueSpan) -> SpanSet {
    var left: [ValueSpan] = []
    var next = domain.first
    for span in spans where span.last >= domain.first && span.first <= domain.last {
      if span.first > next { left.append(ValueSpan(first: next, last: span.first - 1)) }
      guard span.last < domain.last else { return SpanSet(sorted: left) }
      next = span.last + 1
    }
    left.append(ValueSpan(first: next, last: domain.last))
    return SpanSet(sorted: left)
  }
}
