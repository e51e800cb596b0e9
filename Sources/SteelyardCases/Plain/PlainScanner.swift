/// A walk over one JSON text that stands on a line of its own and is written plainly.
///
/// It accepts less than JSON has (no `null`, no negative numbers, no line breaks between values) and nothing that JSON has
/// not.
struct PlainScanner {
  /// The place of the next byte.
  var position: Int

  /// Moves into an object that has members.
  mutating func open(_ bytes: borrowing PaddedBytes) -> Bool {
    skipSpace(bytes)
    guard take(UInt8(ascii: "{"), bytes) else { return false }
    skipSpace(bytes)
    return true
  }

  /// Reads a key and the colon behind it; nil where there is none.
  mutating func key(_ bytes: borrowing PaddedBytes) -> PlainText? {
    guard take(UInt8(ascii: "\""), bytes) else { return nil }
    let start = position
    position = bytes.endOfPlainText(from: start)
    let key = PlainText(start: start, end: position)
    guard take(UInt8(ascii: "\""), bytes) else { return nil }
    skipSpace(bytes)
    guard take(UInt8(ascii: ":"), bytes) else { return nil }
    skipSpace(bytes)
    return key
  }

  /// Moves behind a member; whether another one follows.
  ///
  /// Where the object is not closed as it should be, the end of the line will not be found either.
  mutating func next(_ bytes: borrowing PaddedBytes) -> Bool {
    skipSpace(bytes)
    guard take(UInt8(ascii: ","), bytes) else { return false }
    skipSpace(bytes)
    return true
  }

  /// Closes the outermost object and moves to the end of the line, or returns nil where something else follows.
  mutating func endOfLine(_ bytes: borrowing PaddedBytes) -> Int? {
    guard take(UInt8(ascii: "}"), bytes) else { return nil }
    skipSpace(bytes)
    _ = take(0x0D, bytes)
    guard bytes[position] == 0x0A || position == bytes.count else { return nil }
    return position
  }

  /// Reads a text, a number, true or false; nil for anything else.
  mutating func value(_ bytes: borrowing PaddedBytes) -> PlainValue? {
    switch bytes[position] {
    case UInt8(ascii: "\""): return string(bytes)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard let number = PlainNumber(at: position, in: bytes) else { return nil }
      let text = PlainText(start: position, end: number.end)
      position = number.end
      return PlainValue(form: .digits, text: text, number: number)
    case UInt8(ascii: "t"): return literal(0x6575_7274, 4, .yes, bytes)
    case UInt8(ascii: "f"): return literal(0x65_736C_6166, 5, .no, bytes)
    default: return nil
    }
  }
}

extension PlainScanner {
  /// Reads a text that is clean; false for anything else.
  mutating func read(_ text: inout PlainText?, _ bytes: borrowing PaddedBytes) -> Bool {
    guard take(UInt8(ascii: "\""), bytes) else { return false }
    let start = position
    position = bytes.endOfPlainText(from: start)
    let found = PlainText(start: start, end: position)
    guard take(UInt8(ascii: "\""), bytes), bytes.isTrimmed(found) else { return false }
    text = found
    return true
  }

  /// Reads an object of plain values; false where it is anything else, or where a key stands twice.
  ///
  /// What a key means is looked up where it is not remembered from the row before.
  mutating func read(
    _ members: inout PlainMembers,
    _ memory: inout KeyMemory,
    _ bytes: borrowing PaddedBytes,
    meaning: (PlainText) -> UInt32
  ) -> Bool {
    guard open(bytes) else { return false }
    if take(UInt8(ascii: "}"), bytes) { return true }
    repeat {
      guard let found = key(members.count, &memory, bytes, meaning: meaning),
        let value = value(bytes), value.form != .escaped,
        members.add(
          PlainMember(key: found.key, meaning: found.meaning, value: value),
          in: bytes
        )
      else { return false }
    } while next(bytes)
    return take(UInt8(ascii: "}"), bytes)
  }

  /// Reads the key at a place of an object, from memory where it stood there in the row before.
  @inline(__always)
  mutating func key(
    _ place: Int,
    _ memory: inout KeyMemory,
    _ bytes: borrowing PaddedBytes,
    meaning: (PlainText) -> UInt32
  ) -> KeyMemory.Found? {
    if let found = memory.find(place, &self, bytes) {
      skipSpace(bytes)
      return found
    }
    guard let key = key(bytes) else { return nil }
    let found = KeyMemory.Found(key: key, meaning: meaning(key))
    memory.remember(key, meaning: found.meaning, at: place, self, bytes)
    return found
  }

  /// Reads a list of clean texts; false where it is anything else.
  mutating func read(_ texts: inout [PlainText], _ bytes: borrowing PaddedBytes) -> Bool {
    guard take(UInt8(ascii: "["), bytes) else { return false }
    skipSpace(bytes)
    if take(UInt8(ascii: "]"), bytes) { return true }
    repeat {
      var text: PlainText?
      guard read(&text, bytes), let text, texts.count < 64 else { return false }
      texts.append(text)
    } while next(bytes)
    return take(UInt8(ascii: "]"), bytes)
  }

  /// Reads a text with or without escapes.
  private mutating func string(_ bytes: borrowing PaddedBytes) -> PlainValue? {
    let start = position &+ 1
    var form = PlainValue.Form.words
    position = bytes.endOfPlainText(from: start)
    while bytes[position] != UInt8(ascii: "\"") {
      form = .escaped
      guard skipUnusual(bytes) else { return nil }
      position = bytes.endOfPlainText(from: position)
    }
    let text = PlainText(start: start, end: position)
    position &+= 1
    return PlainValue(form: form, text: text)
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
  private mutating func take(_ byte: UInt8, _ bytes: borrowing PaddedBytes) -> Bool {
    guard bytes[position] == byte else { return false }
    position &+= 1
    return true
  }

  /// Steps over spaces and tabulators; a line break ends the text.
  @inline(__always)
  private mutating func skipSpace(_ bytes: borrowing PaddedBytes) {
    while bytes[position] == 0x20 || bytes[position] == 0x09 { position &+= 1 }
  }
}
