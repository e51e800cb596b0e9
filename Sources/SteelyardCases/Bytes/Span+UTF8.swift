extension Span<UInt8> {
  /// The place of the first byte that is not part of valid UTF-8, or nil where all are.
  package var firstInvalidUTF8: Int? {
    if isUTF8 { return nil }
    do {
      _ = try UTF8Span(validating: self)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

extension Span<UInt8> {
  /// Whether all of it is valid UTF-8; fast where most of it is ASCII and Chinese.
  private var isUTF8: Bool {
    var place = 0
    while place < count {
      if place &+ 8 <= count {
        let word = word(at: place)
        let others = word & 0x8080_8080_8080_8080
        if others == 0 {
          place &+= 8
          continue
        }
        if word.isTwoCommonCharacters {
          place &+= 6
          continue
        }
        place &+= others.trailingZeroBitCount / 8
      }
      guard let length = lengthOfCharacter(at: place) else { return false }
      place &+= length
    }
    return true
  }

  /// How many bytes the character at a place has, or nil where none stands there (RFC 3629).
  private func lengthOfCharacter(at place: Int) -> Int? {
    let first = self[place]
    switch first {
    case 0x00..<0x80: return 1
    case 0xC2...0xDF: return isContinued(place, 1, from: 0x80, to: 0xBF) ? 2 : nil
    case 0xE0...0xEF:
      let (low, high): (UInt8, UInt8) = (first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF)
      return isContinued(place, 2, from: low, to: high) ? 3 : nil
    case 0xF0...0xF4:
      let (low, high): (UInt8, UInt8) = (first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF)
      return isContinued(place, 3, from: low, to: high) ? 4 : nil
    default: return nil
    }
  }

  /// Whether so many bytes go on with the character at a place, the first of them within bounds.
  private func isContinued(_ place: Int, _ more: Int, from low: UInt8, to high: UInt8) -> Bool {
    guard place &+ more < count, self[place &+ 1] >= low, self[place &+ 1] <= high else {
      return false
    }
    for offset in 1...more where self[place &+ offset] & 0xC0 != 0x80 { return false }
    return true
  }
}
