/// Walks over packed conditions without unpacking them, and notes whether they are sound.
struct ConditionSkimmer {
  private let bytes: Section<UInt8>
  private var position: Int
  private let end: Int
  /// How many factors can be tested.
  var slots = 0
  /// How many texts there are.
  var texts = 0
  /// Whether everything so far was in order.
  private(set) var isSound = true

  private init(_ bytes: Section<UInt8>, from start: UInt32, count: UInt32) {
    self.bytes = bytes
    position = Int(start)
    end = Int(start) + Int(count)
  }

  /// Whether some conditions can be unpacked to their last byte, and test factors and name texts that are there.
  ///
  /// - Parameters:
  ///   - start: Where they begin in `conditions`.
  ///   - count: How many bytes they have, all of them in the section.
  ///   - parts: How many clauses or bands they are the conditions of.
  ///   - slots: How many factors the power has.
  ///   - tables: The catalogue.
  /// - Returns: Whether all of that holds.
  static func isSound(
    _ start: UInt32,
    _ count: UInt32,
    parts: Int,
    slots: Int,
    in tables: Tables
  ) -> Bool {
    var skimmer = ConditionSkimmer(tables.conditions, from: start, count: count)
    skimmer.slots = slots
    skimmer.texts = tables.textStarts.count - 1
    for _ in 0..<parts { skimmer.skip() }
    return skimmer.isSound && skimmer.position == skimmer.end
  }

  /// Steps over the conditions of one clause or band.
  mutating func skip() {
    for _ in 0..<number(below: end - position + 1) {
      for _ in 0..<number(below: end - position + 1) {
        _ = number(below: slots)
        skipForm(depth: 0)
        _ = number(below: texts)
      }
    }
    for _ in 0..<number(below: end - position + 1) {
      _ = number(below: Limit.rows)
      _ = number(below: texts)
    }
  }

  private mutating func skipForm(depth: Int) {
    guard depth < Limit.depth else {
      isSound = false
      return
    }
    let tag = number(below: FormTag.interval + 9)
    switch tag {
    case FormTag.any, FormTag.unknown: break
    case FormTag.values: for _ in 0..<number(below: end - position + 1) { skipNumber() }
    case FormTag.holds: _ = number(below: 63)
    case FormTag.anyOf:
      for _ in 0..<number(below: end - position + 1) { skipForm(depth: depth + 1) }
    case FormTag.not: skipForm(depth: depth + 1)
    default:
      if (tag - FormTag.interval) / 3 != 0 { skipNumber() }
      if (tag - FormTag.interval) % 3 != 0 { skipNumber() }
    }
  }

  private mutating func skipNumber() { _ = number() }

  /// A number under a limit; anything else is unsound, and counts as zero.
  private mutating func number(below limit: Int) -> Int {
    let number = number()
    guard isSound, number < UInt64(limit) else {
      isSound = false
      return 0
    }
    return Int(number)
  }

  @inline(__always)
  private mutating func number() -> UInt64 {
    if let number = bytes.number(at: &position, before: end) { return number }
    isSound = false
    return 0
  }
}
