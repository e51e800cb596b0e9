/// A string in a JSON text by its place between the quotes; nothing is copied.
package struct JSONText: Hashable, Sendable {
  /// The place of the first byte after the opening quote.
  package let start: Int
  /// The place of the closing quote.
  package let end: Int
  /// Whether there are escapes in it.
  package let isEscaped: Bool

  /// The string in the bytes it was read from, with its escapes resolved.
  package func string(in bytes: Span<UInt8>) -> String {
    guard isEscaped else { return String(utf8: bytes.extracting(start..<end)) }
    return String(decoding: resolved(in: bytes), as: UTF8.self)
  }

  /// The character a one-letter escape stands for, or nil where there is no such escape.
  static func meaning(ofEscape letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  private func resolved(in bytes: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(end - start)
    var place = start
    while place < end {
      guard bytes[place] == UInt8(ascii: "\\") else {
        text.append(bytes[place])
        place += 1
        continue
      }
      if let letter = Self.meaning(ofEscape: bytes[place + 1]) {
        text.append(letter)
        place += 2
      } else {
        let scalar = scalar(in: bytes, at: &place)
        text.append(contentsOf: String(scalar).utf8)
      }
    }
    return text
  }

  /// The scalar that one `\u` escape, or a pair of them, stands for.
  private func scalar(in bytes: Span<UInt8>, at place: inout Int) -> Unicode.Scalar {
    let first = unit(in: bytes, at: &place)
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let second = unit(in: bytes, at: &place)
    return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)) ?? "\u{FFFD}"
  }

  private func unit(in bytes: Span<UInt8>, at place: inout Int) -> UInt32 {
    var value: UInt32 = 0
    for digit in place + 2..<place + 6 {
      value = value << 4 | (bytes[digit].hexadecimalValue ?? 0)
    }
    place += 6
    return value
  }
}
