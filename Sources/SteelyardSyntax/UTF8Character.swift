/// A character as it stands in a text.
struct UTF8Character {
  let scalar: UInt32
  /// Its bytes.
  let count: Int

  /// Reads the character at an offset; nil where the bytes are no UTF-8.
  init?(at offset: Int, in bytes: [UInt8]) {
    let lead = bytes[offset]
    switch lead {
    case 0x00...0x7F: self.init(scalar: UInt32(lead), count: 1)
    case 0xC2...0xDF: self.init(UInt32(lead & 0x1F), after: offset, count: 2, in: bytes)
    case 0xE0...0xEF: self.init(UInt32(lead & 0x0F), after: offset, count: 3, in: bytes)
    case 0xF0...0xF4: self.init(UInt32(lead & 0x07), after: offset, count: 4, in: bytes)
    default: return nil
    }
  }

  private init(scalar: UInt32, count: Int) {
    self.scalar = scalar
    self.count = count
  }

  private init?(_ lead: UInt32, after offset: Int, count: Int, in bytes: [UInt8]) {
    guard offset + count <= bytes.count else { return nil }
    var scalar = lead
    for index in offset + 1..<offset + count {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    let isShortest = count == 2 || (count == 3 ? scalar >= 0x800 : scalar >= 0x10000)
    let isSurrogate = (0xD800...0xDFFF).contains(scalar)
    guard isShortest, !isSurrogate, scalar <= 0x10FFFF else { return nil }
    self.init(scalar: scalar, count: count)
  }
}
