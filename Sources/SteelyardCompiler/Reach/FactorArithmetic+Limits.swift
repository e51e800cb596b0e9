import SteelyardModel

// All operations on numbers rise or fall in each input, so that the ends of the inputs give the ends of the result, and the way back is found by halving.

extension FactorArithmetic {
  /// Between which values the result lies; nil where nothing can be said, or no value comes out.
  func span(of inputs: [ValueSpan]) -> ValueSpan? {
    switch derivation {
    case .sum, .greatest, .least:
      return span(from: inputs.map(\.first), to: inputs.map(\.last))
    case .difference:
      return span(from: [inputs[0].first, inputs[1].last], to: [inputs[0].last, inputs[1].first])
    case .daysBetween:
      return span(from: [inputs[0].last, inputs[1].first], to: [inputs[0].first, inputs[1].last])
    case .workingDaysBetween: return spanOfWorkingDays(inputs)
    case .product(_, let constant):
      if inputs.allSatisfy({ $0.first >= 0 }) {
        let (least, most) = (inputs.map(\.first), inputs.map(\.last))
        return constant < .zero ? span(from: most, to: least) : span(from: least, to: most)
      }
      return spanOfCorners(inputs)
    case .ratio:
      let divisor = inputs[1]
      let halves = [
        ValueSpan(first: divisor.first, last: min(divisor.last, -1)),
        ValueSpan(first: max(divisor.first, 1), last: divisor.last),
      ]
      let spans = halves.filter { $0.first <= $0.last }
        .compactMap { spanOfCorners([inputs[0], $0]) }
      guard let first = spans.first else { return nil }
      return spans.dropFirst().reduce(first) { $0.joined(with: $1) }
    case .table, .dated, .score: return nil
    }
  }

  private func span(from least: [Int64], to most: [Int64]) -> ValueSpan? {
    guard let first = value(of: least).limit, let last = value(of: most).limit, first <= last else {
      return nil
    }
    return ValueSpan(first: first, last: last)
  }

  /// The least and the greatest result at the corners of a box, at most of eight dimensions.
  private func spanOfCorners(_ inputs: [ValueSpan]) -> ValueSpan? {
    var corners: [[Int64]] = [[]]
    for input in inputs {
      let ends = input.first == input.last ? [input.first] : [input.first, input.last]
      corners = corners.flatMap { corner in ends.map { corner + [$0] } }
      guard corners.count <= 256 else { return nil }
    }
    let values = corners.compactMap { value(of: $0).limit }
    guard let first = values.min(), let last = values.max() else { return nil }
    return ValueSpan(first: first, last: last)
  }

  /// The values of an input with which the result can lie in a run, the other inputs being as they are; nil where there are none.
  func narrowed(_ position: Int, of inputs: [ValueSpan], toward goal: ValueSpan) -> ValueSpan? {
    guard let rises = rises(in: position, inputs) else { return inputs[position] }
    func result(_ value: Int64) -> ValueSpan? {
      var fixed = inputs
      fixed[position] = ValueSpan(first: value, last: value)
      return span(of: fixed)
    }
    func isHighEnough(_ value: Int64) -> Bool {
      result(value).map { $0.last >= goal.first } ?? true
    }
    func isLowEnough(_ value: Int64) -> Bool { result(value).map { $0.first <= goal.last } ?? true }
    let own = inputs[position]
    let (first, last) =
      rises
      ? (own.firstValue(where: isHighEnough), own.lastValue(where: isLowEnough))
      : (own.firstValue(where: isLowEnough), own.lastValue(where: isHighEnough))
    guard let first, let last, first <= last else { return nil }
    return ValueSpan(first: first, last: last)
  }

  /// Whether the result rises with an input; nil where that depends on the others.
  private func rises(in position: Int, _ inputs: [ValueSpan]) -> Bool? {
    switch derivation {
    case .sum, .greatest, .least: return true
    case .difference: return position == 0
    case .daysBetween, .workingDaysBetween: return position == 1
    case .product(_, let constant):
      let others = inputs.indices.filter { $0 != position }
      return others.allSatisfy { inputs[$0].first >= 0 } ? constant >= .zero : nil
    case .ratio:
      if position == 0 {
        if inputs[1].first > 0 { return true }
        return inputs[1].last < 0 ? false : nil
      }
      guard inputs[1].first > 0 || inputs[1].last < 0 else { return nil }
      if inputs[0].first >= 0 { return false }
      return inputs[0].last <= 0 ? true : nil
    case .table, .dated, .score: return nil
    }
  }
}

extension ValueSpan {
  /// The run from the first value of both to the last.
  func joined(with other: ValueSpan) -> ValueSpan {
    ValueSpan(first: min(first, other.first), last: max(last, other.last))
  }

  /// How many steps lead from the first value to the last.
  var length: UInt64 { UInt64(bitPattern: last &- first) }

  /// The value in the middle; nil where none lies between the ends.
  var middle: Int64? {
    length > 1 ? first &+ Int64(bitPattern: length / 2) : nil
  }

  /// The first value that has a property which all values behind one that has it have.
  func firstValue(where holds: (Int64) -> Bool) -> Int64? {
    if holds(first) { return first }
    guard holds(last) else { return nil }
    var (low, high) = (first, last)
    while let middle = ValueSpan(first: low, last: high).middle {
      if holds(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// The last value that has a property which all values before one that has it have.
  func lastValue(where holds: (Int64) -> Bool) -> Int64? {
    if holds(last) { return last }
    guard holds(first) else { return nil }
    var (low, high) = (first, last)
    while let middle = ValueSpan(first: low, last: high).middle {
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
