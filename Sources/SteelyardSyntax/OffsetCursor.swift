/// Turns counts of characters into counts of bytes, by walking from one place to the next.
///
/// Events come nearly in order, so the walks add up to one reading of the text.
struct OffsetCursor {
  private var character = 0
  private(set) var offset: Int

  init(startingAt offset: Int) { self.offset = offset }

  /// The offset of the character that comes after so many others.
  mutating func offset(ofCharacter wanted: Int, in bytes: [UInt8]) -> Int {
    while character < wanted, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
    while character > wanted, offset > 0 {
      offset -= 1
      while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      character -= 1
    }
    return offset
  }
}
