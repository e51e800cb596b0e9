/// How lines were written before: what stands between their values, and what becomes of these.
///
/// Most lines of a file are written like one before them, with the same keys in the same order. Such a line is known by
/// comparing what stands between its values, sixteen bytes at a time, and nothing of it needs to be looked up. Lines that
/// begin alike share their first steps.
struct LineShapes {
  /// One value, and what stands before it.
  struct Step: BitwiseCopyable {
    /// The first sixteen bytes of what stands between the value before and this one.
    fileprivate var first: ByteBlock.Pattern
    /// Where those that follow stand among the others, and how many there are.
    fileprivate var others: UInt16
    fileprivate var otherCount: UInt16 = 0
    /// How many bytes they are together.
    fileprivate var length: UInt16
    /// The step behind this one.
    var next: Int16 = none
    /// The step that may be there instead.
    var otherwise: Int16 = none
    /// What becomes of the value.
    let mark: PlainMark
  }

  /// Stands for no step.
  static let none: Int16 = -1
  /// So many steps are remembered.
  private static let most = 1_000
  /// So many steps may stand in each other's place.
  private static let mostChoices = 8
  /// So many bytes may stand between two values.
  private static let longest = 256

  private var steps: [Step] = []
  private var others: [ByteBlock.Pattern] = []

  /// The first step of all lines, or ``none``.
  var first: Int16 { steps.isEmpty ? Self.none : 0 }

  subscript(place: Int16) -> Step { steps[Int(place)] }

  /// The place behind what stands before the value of a step, or nil where something else stands there.
  @inline(__always)
  func end(before step: borrowing Step, _ bytes: borrowing PaddedBytes, from start: Int) -> Int? {
    guard bytes.block(at: start).fits(step.first) else { return nil }
    // There are no zeros in a pattern, so that nothing is looked at far behind the end of the bytes.
    for index in 0..<Int(step.otherCount) {
      let place = start &+ (index &+ 1) &* 16
      guard bytes.block(at: place).fits(others[Int(step.others) &+ index]) else { return nil }
    }
    return start &+ Int(step.length)
  }

  /// Remembers how a line is written, from its first byte to behind its last brace, if there is room for it.
  mutating func learn(_ marks: [PlainMark], _ bytes: borrowing PaddedBytes, from start: Int) {
    guard steps.count + marks.count <= Self.most else { return }
    var (place, before) = (start, Self.none)
    for mark in marks {
      let between = PlainText(start: place, end: mark.text.start)
      guard between.count <= Self.longest, let step = step(mark, between, bytes, behind: before)
      else { return }
      (place, before) = (mark.text.end, step)
    }
  }
}

extension LineShapes {
  /// The step for a value behind another one, which may be new; nil where there are too many already.
  private mutating func step(
    _ mark: PlainMark,
    _ between: PlainText,
    _ bytes: borrowing PaddedBytes,
    behind before: Int16
  ) -> Int16? {
    var place = before == Self.none ? first : steps[Int(before)].next
    var last = Self.none
    for _ in 0..<Self.mostChoices {
      if place == Self.none { return add(mark, between, bytes, behind: before, after: last) }
      let step = steps[Int(place)]
      if step.mark.isSame(as: mark), Int(step.length) == between.count,
        end(before: step, bytes, from: between.start) != nil
      {
        return place
      }
      (last, place) = (place, step.otherwise)
    }
    return nil
  }

  private mutating func add(
    _ mark: PlainMark,
    _ between: PlainText,
    _ bytes: borrowing PaddedBytes,
    behind before: Int16,
    after last: Int16
  ) -> Int16 {
    var step = Step(
      first: bytes.block(at: between.start).pattern(count: between.count),
      others: UInt16(others.count),
      length: UInt16(between.count),
      mark: mark
    )
    for place in stride(from: between.start + 16, to: between.end, by: 16) {
      others.append(bytes.block(at: place).pattern(count: between.end - place))
      step.otherCount += 1
    }
    let place = Int16(steps.count)
    steps.append(step)
    if last != Self.none {
      steps[Int(last)].otherwise = place
    } else if before != Self.none {
      steps[Int(before)].next = place
    }
    return place
  }
}

extension PlainMark {
  /// Whether the same becomes of both values.
  fileprivate func isSame(as other: PlainMark) -> Bool {
    action == other.action && place == other.place && owner == other.owner
      && meaning == other.meaning
  }
}
