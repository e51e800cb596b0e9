/// A walk over one JSON text that stands on a line of its own and is written plainly.
///
/// It accepts less than JSON has (no `null`, no negative numbers, no line breaks between values) and nothing that JSON has
/// not; whatever it accepts is UTF-8.
struct PlainScanner {
  /// The place of the next byte.
  var position: Int

  /// The same, as a text of no bytes.
  var place: PlainText { PlainText(start: position, end: position) }

  /// Moves into an object that has members.
  @inline(__always)
  mutating func open(_ bytes: borrowing PaddedBytes) -> Bool {
    skipSpace(bytes)
    guard take(UInt8(ascii: "{"), bytes) else { return false }
    skipSpace(bytes)
    return true
  }

  /// Reads a key and the colon behind it; nil where there is none.
  mutating func key(_ bytes: borrowing PaddedBytes) -> PlainText? {
    guard let key = text(bytes) else { return nil }
    skipSpace(bytes)
    guard take(UInt8(ascii: ":"), bytes) else { return nil }
    skipSpace(bytes)
    return key
  }

  /// Moves behind a member; whether another one follows.
  ///
  /// Where the object is not closed as it should be, the end of the line will not be found either.
  @inline(__always)
  mutating func next(_ bytes: borrowing PaddedBytes) -> Bool {
    skipSpace(bytes)
    guard take(UInt8(ascii: ","), bytes) else { return false }
    skipSpace(bytes)
    return true
  }

  /// Closes the outermost object, and moves behind it and the white space that follows.
  mutating func close(_ bytes: borrowing PaddedBytes) -> Bool {
    guard take(UInt8(ascii: "}"), bytes) else { return false }
    skipSpace(bytes)
    return true
  }

  /// The end of the line, or nil where something else follows.
  @inline(__always)
  func endOfLine(_ bytes: borrowing PaddedBytes) -> Int? {
    let end = bytes[position] == 0x0D ? position &+ 1 : position
    return bytes[end] == 0x0A || end == bytes.count ? end : nil
  }

  /// Reads a text, a number, true or false; nil for anything else.
  @inline(__always)
  mutating func value(_ bytes: borrowing PaddedBytes) -> PlainValue? {
    let first = bytes[position]
    if first == UInt8(ascii: "\"") { return string(bytes) }
    if first.isDigit {
      guard let end = PlainNumber.end(from: position, in: bytes) else { return nil }
      let text = PlainText(start: position, end: end)
      position = end
      return PlainValue(form: .digits, text: text)
    }
    return first == UInt8(ascii: "t")
      ? literal(0x6575_7274, 4, .yes, bytes) : literal(0x65_736C_6166, 5, .no, bytes)
  }

  /// Reads a list of clean texts; false where it is anything else.
  mutating func read(textsInto texts: inout [PlainText], _ bytes: borrowing PaddedBytes) -> Bool {
    let first = texts.count
    guard take(UInt8(ascii: "["), bytes) else { return false }
    skipSpace(bytes)
    guard !take(UInt8(ascii: "]"), bytes) else { return true }
    repeat {
      guard let text = text(bytes), bytes.isTrimmed(text),
        texts.count - first < PlainMembers.most
      else { return false }
      texts.append(text)
    } while next(bytes)
    return take(UInt8(ascii: "]"), bytes)
  }

  /// Reads what stands between two quotes, without escapes.
  mutating func text(_ bytes: borrowing PaddedBytes) -> PlainText? {
    guard take(UInt8(ascii: "\""), bytes), let end = bytes.endOfText(from: position),
      bytes[end] == UInt8(ascii: "\"")
    else { return nil }
    let text = PlainText(start: position, end: end)
    position = end &+ 1
    return text
  }

  /// Reads a text with or without escapes.
  @inline(__always)
  private mutating func string(_ bytes: borrowing PaddedBytes) -> PlainValue? {
    let start = position &+ 1
    guard let end = bytes.endOfText(from: start) else { return nil }
    guard bytes[end] == UInt8(ascii: "\"") else { return escapedString(from: start, end, bytes) }
    position = end &+ 1
    return PlainValue(form: .words, text: PlainText(start: start, end: end))
  }

  /// Reads on behind the first unusual byte.
  private mutating func escapedString(
    from start: Int,
    _ unusual: Int,
    _ bytes: borrowing PaddedBytes
  ) -> PlainValue? {
    position = unusual
    while bytes[position] != UInt8(ascii: "\"") {
      guard skipUnusual(bytes), let end = bytes.endOfText(from: position) else { return nil }
      position = end
    }
    let text = PlainText(start: start, end: position)
    position &+= 1
    return PlainValue(form: .escaped, text: text)
  }

  /// Steps over an escape of one letter, or over a delete; other escapes are not plain.
  private mutating func skipUnusual(_ bytes: borrowing PaddedBytes) -> Bool {
    if take(0x7F, bytes) { return true }
    guard take(UInt8(ascii: "\\"), bytes),
      JSONText.meaning(ofEscape: bytes[position]) != nil
    else { return false }
    position &+= 1
    return true
  }

  @inline(__always)
  private mutating func literal(
    _ letters: UInt64,
    _ count: Int,
    _ form: PlainValue.Form,
    _ bytes: borrowing PaddedBytes
  ) -> PlainValue? {
    let mask = (1 << (UInt64(count) &* 8)) &- 1 as UInt64
    guard bytes.word(at: position) & mask == letters else { return nil }
    let text = PlainText(start: position, end: position &+ count)
    position &+= count
    return PlainValue(form: form, text: text)
  }

  @inline(__always)
  mutating func take(_ byte: UInt8, _ bytes: borrowing PaddedBytes) -> Bool {
    guard bytes[position] == byte else { return false }
    position &+= 1
    return true
  }

  /// Steps over spaces and tabulators; a line break ends the text.
  @inline(__always)
  mutating func skipSpace(_ bytes: borrowing PaddedBytes) {
    while bytes[position] == 0x20 || bytes[position] == 0x09 { position &+= 1 }
  }
}
