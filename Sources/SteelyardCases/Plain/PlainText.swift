/// A run of bytes by its place; nothing is copied.
package struct PlainText: Hashable, Sendable {
  /// The place of the first byte.
  package let start: Int
  /// The place behind the last byte.
  package let end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// How many bytes it has.
  package var count: Int { end - start }
  /// The places of its bytes.
  package var range: Range<Int> { start..<end }
}

extension Span<UInt8> {
  /// The first eight letters of a text, the first of them lowest.
  func letters(of text: PlainText) -> UInt64 {
    if text.start + 8 <= count {
      let word = word(at: text.start)
      return text.count >= 8 ? word : word & ((1 << (UInt64(text.count) * 8)) - 1)
    }
    var word: UInt64 = 0
    for place in text.range.prefix(8).reversed() { word = word << 8 | UInt64(self[place]) }
    return word
  }

  /// Whether an ASCII word stands at a place.
  func equals(_ word: String, at start: Int) -> Bool {
    guard start + word.utf8.count <= count else { return false }
    var place = start
    for letter in word.utf8 {
      if self[place] != letter { return false }
      place += 1
    }
    return true
  }

  /// Whether a text is a word.
  func text(_ text: PlainText, is word: String) -> Bool {
    text.count == word.utf8.count && equals(word, at: text.start)
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
  func isClean(_ text: PlainText) -> Bool {
    guard text.count > 0, self[text.start] > 0x20, self[text.end - 1] > 0x20 else { return false }
    guard !mayBeginWithSpace(text), !mayEndWithSpace(text) else { return false }
    let own = extracting(text.range)
    return own.endOfPlainText(from: 0) == own.count && !own.hasDelete
  }

  private func mayBeginWithSpace(_ text: PlainText) -> Bool {
    switch self[text.start] {
    case 0xC2, 0xE1, 0xE2: true
    case 0xE3: text.count >= 3 && self[text.start + 1] == 0x80 && self[text.start + 2] == 0x80
    default: false
    }
  }

  private func mayEndWithSpace(_ text: PlainText) -> Bool {
    guard self[text.end - 1] >= 0x80 else { return false }
    guard text.count >= 3 else { return true }
    switch self[text.end - 3] {
    case 0xE1, 0xE2: return true
    case 0xE3: return self[text.end - 2] == 0x80 && self[text.end - 1] == 0x80
    default: return self[text.end - 2] == 0xC2
    }
  }

  private var hasDelete: Bool {
    for place in indices where self[place] == 0x7F { return true }
    return false
  }
}
