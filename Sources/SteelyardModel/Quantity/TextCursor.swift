/// A place in a text that walks forward one character at a time.
///
/// Characters come out folded: full-width forms are their ASCII counterparts, wide spaces are spaces.
package struct TextCursor: ~Escapable {
  private let bytes: Span<UInt8>
  /// Bytes before the next character.
  package var position: Int
  /// The place after the last character that is read.
  package var end: Int

  /// Makes a cursor over the bytes of a text.
  @_lifetime(copy bytes)
  package init(_ bytes: Span<UInt8>, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
    end = bytes.count
  }

  /// The next character, folded, or nil at the end.
  package var next: Unicode.Scalar? {
    position < end ? Self.folded(decoded.value) : nil
  }

  /// Whether nothing is left.
  package var isAtEnd: Bool { position >= end }

  /// The character after the next one, folded.
  package var second: Unicode.Scalar? {
    guard !isAtEnd else { return nil }
    var ahead = self
    ahead.advance()
    return ahead.next
  }

  /// Steps over the next character.
  package mutating func advance() {
    guard position < end else { return }
    position += decoded.length
  }

  /// Steps over the next character if it is this one.
  package mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    advance()
    return true
  }

  /// Steps over a word if it stands here, case and width of ASCII letters aside.
  package mutating func take(word: String) -> Bool {
    guard let end = end(ofWord: word) else { return false }
    position = end
    return true
  }

  /// The place after a word if it stands here, case and width of ASCII letters aside.
  package func end(ofWord word: String) -> Int? {
    guard !word.isEmpty, word.utf8.count <= (end - position) * 3 else { return nil }
    var ahead = self
    for scalar in word.unicodeScalars {
      guard let next = ahead.next,
        next.lowercasedASCII == Self.folded(scalar.value).lowercasedASCII
      else { return nil }
      ahead.advance()
    }
    return ahead.position
  }

  /// Steps over spaces.
  package mutating func skipSpaces() {
    while let next, next == " " || next == "\t" || next == "\n" || next == "\r" { advance() }
  }

  /// A text as the characters of a cursor come out: folded, in small letters.
  package static func folded(_ text: String) -> String {
    TextCursor(text.utf8Span.span).foldedText(from: 0, to: text.utf8.count)
  }

  /// The text from a place to another one, folded and without spaces at its end.
  package func foldedText(from start: Int, to end: Int) -> String {
    var walker = self
    walker.position = start
    walker.end = min(end, self.end)
    var scalars = String.UnicodeScalarView()
    while let next = walker.next {
      scalars.append(next.lowercasedASCII)
      walker.advance()
    }
    while let last = scalars.last, last == " " || last == "\t" || last == "\n" || last == "\r" {
      scalars.removeLast()
    }
    return String(scalars)
  }
}

extension TextCursor {
  private var decoded: (value: UInt32, length: Int) {
    let first = bytes[position]
    if first < 0x80 { return (UInt32(first), 1) }
    let length: Int =
      switch first {
      case 0xF0...: 4
      case 0xE0...: 3
      case 0xC0...: 2
      default: 1
      }
    guard length > 1, position + length <= end else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
    return (value, length)
  }

  private static func folded(_ value: UInt32) -> Unicode.Scalar {
    let plain: UInt32 =
      switch value {
      case 0xFF01...0xFF5E: value - 0xFEE0
      case 0x3000, 0xA0: 0x20
      case 0x2212: 0x2D
      default: value
      }
    return Unicode.Scalar(plain) ?? "\u{FFFD}"
  }
}

extension Unicode.Scalar {
  /// The small letter of a capital ASCII letter; any other character as it is.
  package var lowercasedASCII: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self
  }

  /// The value of a decimal digit.
  package var digit: Int128? {
    ("0"..."9").contains(self) ? Int128(value - 0x30) : nil
  }
}
