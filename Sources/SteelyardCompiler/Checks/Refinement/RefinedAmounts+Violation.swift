import SteelyardModel

extension RefinedAmounts {
  /// Facts at which something holds of the ends; nil where it never does.
  ///
  /// Along one factor all ends run straight between the points at which two of them meet, so those points and the values beside them decide. Along two,
  /// the points of both are combined. Of one factor some values may be tried before all others.
  func first(trying usual: [Int64] = [], where holds: (FactPoint) -> Bool) -> FactPoint? {
    switch factors.count {
    case 0: return holds([:]) ? [:] : nil
    case 1:
      let values = limits?[factors[0]] ?? meeting.diagram.values(of: factors[0], in: meeting.leaf)
      for span in values.spans {
        let points = usual.filter(span.contains) + points(in: span, of: factors[0], besides: [:])
        let point = points.first { holds([factors[0]: $0]) }
        if let point { return [factors[0]: point] }
        let near = isRounded ? self.values(near: points, in: span) : []
        if let point = near.first(where: { holds([factors[0]: $0]) }) { return [factors[0]: point] }
      }
      return nil
    default:
      for box in boxes(of: factors) {
        if let point = first(in: box, where: holds) { return point }
      }
      return nil
    }
  }

  private func boxes(of factors: [Ref<Factor>]) -> [ValueBox] {
    guard let first = limits?[factors[0]], let second = limits?[factors[1]] else {
      return meeting.diagram.boxes(of: factors[0], factors[1], in: meeting.leaf)
    }
    return first.spans.flatMap { one in second.spans.map { ValueBox(first: one, second: $0) } }
  }

  private func first(in box: ValueBox, where holds: (FactPoint) -> Bool) -> FactPoint? {
    let (first, second) = (factors[0], factors[1])
    let firsts = [box.second.first, box.second.last].flatMap {
      points(in: box.first, of: first, besides: [second: $0])
    }
    let seconds = [box.first.first, box.first.last].flatMap {
      points(in: box.second, of: second, besides: [first: $0])
    }
    for one in Set(firsts).sorted() {
      for other in Set(seconds).sorted() where holds([first: one, second: other]) {
        return [first: one, second: other]
      }
    }
    return nil
  }

  /// The values of a factor at which two lines meet, those beside them, and the ends of the run.
  private func points(in span: ValueSpan, of factor: Ref<Factor>, besides fixed: FactPoint)
    -> [Int64]
  {
    let last = min(span.last, AmountComparison.greatest)
    guard span.first <= last else { return [] }
    var points = [span.first, last]
    // Floors and caps of the statute first, then those of shares of it, then what these come to.
    for _ in 0..<3 {
      let values = points.map { value in lines(at: fixed.merging([factor: value]) { $1 }) }
      var found = Set(points)
      for position in points.indices.dropLast() {
        let (left, right) = (points[position], points[position + 1])
        for meeting in Self.meetings(
          of: values[position],
          values[position + 1],
          from: left,
          to: right
        ) {
          found.formUnion([meeting, meeting + 1].filter { $0 > left && $0 < right })
        }
      }
      points = found.sorted()
    }
    let beside = points.filter { $0 < last }.map { $0 + 1 }
    return Set(points + beside).sorted()
  }

  /// The whole values before the points at which two straight lines between two values cross.
  private static func meetings(
    of first: [ExactNumber],
    _ second: [ExactNumber],
    from left: Int64,
    to right: Int64
  ) -> Set<Int64> {
    guard first.count == second.count, right - left > 1 else { return [] }
    var found: Set<Int64> = []
    for one in first.indices {
      for other in first.indices.dropFirst(one + 1) {
        guard let before = first[one].subtracting(first[other]),
          let after = second[one].subtracting(second[other]),
          (before < .zero) != (after < .zero), before != after,
          let turn = before.subtracting(after).flatMap({ before.share(of: $0) })?
            .multiplied(by: ExactNumber(right - left))?.adding(ExactNumber(left)),
          let value = Int64(exactly: turn.whole(up: false))
        else { continue }
        found.insert(value)
      }
    }
    return found
  }
}

extension ExactNumber {
  /// The share this is of a number with the same sign.
  fileprivate func share(of whole: ExactNumber) -> ExactNumber? {
    if whole > .zero { return divided(by: whole) }
    guard let negated = ExactNumber.zero.subtracting(whole), negated > .zero else { return nil }
    return ExactNumber.zero.subtracting(self)?.divided(by: negated)
  }
}
