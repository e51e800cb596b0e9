extension PaddedBytes {
  /// Whether all bytes are valid UTF-8.
  var isUTF8: Bool { isUTF8(from: 0, to: count) }

  /// Whether what stands between two places is valid UTF-8; the byte behind it must be ASCII, as zeros are.
  ///
  /// Such a byte is part of no character, so that whatever is read beyond the end is refused where it begins before it.
  func isUTF8(from start: Int, to end: Int) -> Bool {
    var place = start
    while true {
      var expected: UInt64 = 0
      place &+= commonText(from: place, to: end, &expected)
      let isLast = end &- place < 64
      // The character that goes on here is read once more.
      let begin = place &- Self.begun(expected)
      guard let found = endOfCharacters(from: begin, atLeast: isLast ? end : place &+ 64) else {
        return false
      }
      if isLast { return true }
      place = found
    }
  }

  /// How many bytes of a character of three stand before those that have to continue it.
  @inline(__always)
  private static func begun(_ expected: UInt64) -> Int {
    expected == 0 ? 0 : expected == 1 ? 2 : 1
  }

  /// Where the character ends that begins last before a place; nil where there is one before that is no UTF-8.
  private func endOfCharacters(from start: Int, atLeast end: Int) -> Int? {
    var place = start
    while place < end {
      let word = word(at: place)
      if word.isTwoCommonCharacters {
        place &+= 6
        continue
      }
      let others = word & 0x8080_8080_8080_8080
      if others == 0 {
        place &+= 8
        continue
      }
      let letters = others.trailingZeroBitCount / 8
      if letters > 0 {
        place &+= letters
      } else if word.isCommonCharacter {
        place &+= 3
      } else {
        guard let length = lengthOfCharacter(word) else { return nil }
        place &+= length
      }
    }
    return place
  }

  /// How many bytes the character has that a word begins with, which is not ASCII; nil where none stands there (RFC 3629).
  private func lengthOfCharacter(_ word: UInt64) -> Int? {
    let (first, second) = (word & 0xFF, word >> 8 & 0xFF)
    switch first {
    case 0xC2...0xDF: return word & 0xC000 == 0x8000 ? 2 : nil
    case 0xE0...0xEF:
      guard word & 0xC0_C000 == 0x80_8000 else { return nil }
      return first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F ? nil : 3
    case 0xF0...0xF4:
      guard word & 0xC0C0_C000 == 0x8080_8000 else { return nil }
      return first == 0xF0 && second < 0x90 || first == 0xF4 && second > 0x8F ? nil : 4
    default: return nil
    }
  }
}

extension UInt64 {
  /// Whether its lowest six bytes are two characters of three bytes; of those that begin with E0 or ED, which not every
  /// second byte may follow, it says no.
  @inline(__always)
  var isTwoCommonCharacters: Bool {
    guard self & 0x0000_C0C0_F0C0_C0F0 == 0x0000_8080_E080_80E0 else { return false }
    let (first, second) = (self & 0x0F, self >> 24 & 0x0F)
    return first != 0x0 && first != 0xD && second != 0x0 && second != 0xD
  }

  /// Whether its lowest three bytes are such a character.
  @inline(__always)
  var isCommonCharacter: Bool {
    self & 0xC0_C0F0 == 0x80_80E0 && self & 0x0F != 0x0 && self & 0x0F != 0xD
  }
}
