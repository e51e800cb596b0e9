/// A run of bytes by its place; nothing is copied.
package struct PlainText: BitwiseCopyable, Hashable, Sendable {
  // Chunks are far smaller than four gigabytes.
  private let first: UInt32
  private let last: UInt32

  package init(start: Int, end: Int) {
    first = UInt32(truncatingIfNeeded: start)
    last = UInt32(truncatingIfNeeded: end)
  }

  /// The place of the first byte.
  package var start: Int { Int(first) }
  /// The place behind the last byte.
  package var end: Int { Int(last) }

  /// How many bytes it has.
  package var count: Int { end &- start }
  /// The places of its bytes.
  package var range: Range<Int> { start..<end }
}

extension PaddedBytes {
  /// The first eight letters of a text, the first of them lowest.
  @inline(__always)
  func letters(of text: PlainText) -> UInt64 {
    let word = word(at: text.start)
    return text.count >= 8 ? word : word & ((1 << (UInt64(text.count) &* 8)) &- 1)
  }

  /// Whether a text is a word.
  func text(_ text: PlainText, isText word: String) -> Bool {
    guard text.count == word.utf8.count else { return false }
    var place = text.start
    for letter in word.utf8 {
      if self[place] != letter { return false }
      place &+= 1
    }
    return true
  }

  /// Whether a text is a word.
  @inline(__always)
  func text(_ text: PlainText, is word: StaticString) -> Bool {
    text.count == word.utf8CodeUnitCount && isSpelled(text, word)
  }

  private func isSpelled(_ text: PlainText, _ word: StaticString) -> Bool {
    for offset in 0..<word.utf8CodeUnitCount {
      // A static string with a pointer has as many bytes as it says.
      let letter = unsafe word.utf8Start[offset]
      if self[text.start &+ offset] != letter { return false }
    }
    return true
  }

  /// Whether two texts have the same bytes.
  func areEqual(_ left: PlainText, _ right: PlainText) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count where self[left.start + offset] != self[right.start + offset] {
      return false
    }
    return true
  }

  /// Whether a text has something to say, no white space at its ends, and nothing that JSON writes differently.
  ///
  /// It may say no where the answer is yes.
  func isClean(_ text: PlainText) -> Bool { isTrimmed(text) && isPlain(text) }

  /// Whether a text is not empty and has no white space at its ends; it may say no where the answer is yes.
  @inline(__always)
  func isTrimmed(_ text: PlainText) -> Bool {
    guard text.count > 0, self[text.start] > 0x20, self[text.end &- 1] > 0x20 else {
      return false
    }
    if self[text.start] >= 0x80, mayBeginWithSpace(text) { return false }
    return self[text.end &- 1] < 0x80 || !mayEndWithSpace(text)
  }

  @inline(__always)
  private func mayBeginWithSpace(_ text: PlainText) -> Bool {
    switch self[text.start] {
    case 0xC2, 0xE1, 0xE2: true
    case 0xE3: text.count >= 3 && self[text.start + 1] == 0x80 && self[text.start + 2] == 0x80
    default: false
    }
  }

  @inline(__always)
  private func mayEndWithSpace(_ text: PlainText) -> Bool {
    guard text.count >= 3 else { return true }
    switch self[text.end - 3] {
    case 0xE1, 0xE2: return true
    case 0xE3: return self[text.end - 2] == 0x80 && self[text.end - 1] == 0x80
    default: return self[text.end - 2] == 0xC2
    }
  }
}
