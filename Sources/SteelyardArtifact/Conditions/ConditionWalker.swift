/// Walks over packed conditions and tries their tests as it goes; nothing is unpacked, nothing takes memory.
///
/// Nothing has checked that the bytes are conditions: opening a file leaves them alone, and they are verified only where they
/// are unpacked. A walk ends and stays within its bytes, whatever they are; slots and texts are the caller's to check.
package struct ConditionWalker {
  private let bytes: Section<UInt8>
  private var position: Int
  private let end: Int

  /// Makes a walker over some bytes of the section, cut off at its end.
  package init(_ bytes: Section<UInt8>, from start: UInt32, count: UInt32) {
    self.bytes = bytes
    position = min(Int(start), bytes.count)
    end = min(Int(start) + Int(count), bytes.count)
  }

  /// Steps over the conditions of some clauses or bands.
  package mutating func skip(_ conditions: Int) {
    for _ in 0..<conditions {
      for _ in 0..<count() {
        for _ in 0..<count() { skipCell() }
      }
      for _ in 0..<count() {
        _ = number()
        _ = number()
      }
    }
  }

  /// How many parts follow: rows of the conditions that come next, or cells of the row; each takes a byte at least.
  package mutating func count() -> Int {
    Int(min(number(), UInt64(end - position)))
  }

  /// The factor of the power that the next cell tests, where it has so many.
  package mutating func slot() -> Int { Int(number() & 63) }

  /// Whether a value passes the test of the cell; nil stands for *unknown*.
  package mutating func holds(for value: Int64?) -> Bool {
    holds(for: value ?? 0, isKnown: value != nil, depth: 0)
  }

  /// The author's words for the test, in `text`, where that has so many.
  package mutating func text() -> UInt32 { UInt32(truncatingIfNeeded: number()) }
}

extension ConditionWalker {
  private mutating func skipCell() {
    _ = slot()
    _ = holds(for: nil)
    _ = text()
  }

  private mutating func holds(for value: Int64, isKnown: Bool, depth: Int) -> Bool {
    guard depth < Limit.depth else { return false }
    switch Int(number() & 15) {
    case FormTag.any: return true
    case FormTag.unknown: return !isKnown
    case FormTag.values: return isAmongValues(value) && isKnown
    case FormTag.holds:
      let position = Int64(truncatingIfNeeded: number() & 63)
      return isKnown && value & (1 << position) != 0
    case FormTag.anyOf:
      var holds = false
      for _ in 0..<count() where self.holds(for: value, isKnown: isKnown, depth: depth + 1) {
        holds = true
      }
      return holds
    case FormTag.not: return !holds(for: value, isKnown: isKnown, depth: depth + 1) && isKnown
    case let tag: return isInInterval(value, ends: tag - FormTag.interval) && isKnown
    }
  }

  private mutating func isAmongValues(_ value: Int64) -> Bool {
    var isFound = false
    for _ in 0..<count() where signed() == value { isFound = true }
    return isFound
  }

  private mutating func isInInterval(_ value: Int64, ends: Int) -> Bool {
    var isInside = true
    switch ends / 3 {
    case 0: break
    case 1: if value < signed() { isInside = false }
    default: if value <= signed() { isInside = false }
    }
    switch ends % 3 {
    case 0: break
    case 1: if value > signed() { isInside = false }
    default: if value >= signed() { isInside = false }
    }
    return isInside
  }

  private mutating func signed() -> Int64 {
    let number = number()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  @inline(__always)
  private mutating func number() -> UInt64 {
    bytes.number(at: &position, before: end) ?? 0
  }
}
