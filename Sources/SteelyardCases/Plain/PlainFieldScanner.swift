/// A walk over the fields of one row of a table (RFC 4180) that stands on a line of its own and is written plainly.
///
/// It accepts less than ``CSVScanner`` (no line breaks between quotes, no doubled quotes and no control characters where
/// somebody looks) and reads what it accepts in the same way.
struct PlainFieldScanner {
  /// The place of the next byte.
  private(set) var position: Int
  /// What stands between fields.
  let delimiter: UInt8

  init(position: Int, delimiter: UInt8) { (self.position, self.delimiter) = (position, delimiter) }

  /// Reads a field up to what ends it; nil where it is not written plainly.
  @inline(__always)
  mutating func field(_ bytes: borrowing PaddedBytes, isIgnored: Bool) -> PlainText? {
    if bytes[position] == UInt8(ascii: "\"") { return quotedField(bytes, isIgnored: isIgnored) }
    let start = position
    while true {
      position = bytes.endOfField(from: position, delimiter: delimiter)
      let byte = bytes[position]
      if byte == delimiter || isAtEndOfLine(bytes) {
        return PlainText(start: start, end: position)
      }
      guard isIgnored, byte != UInt8(ascii: "\""), byte != 0 else { return nil }
      position &+= 1
    }
  }

  /// Moves over a delimiter; false where none stands here.
  @inline(__always)
  mutating func takeDelimiter(_ bytes: borrowing PaddedBytes) -> Bool {
    guard bytes[position] == delimiter else { return false }
    position &+= 1
    return true
  }

  /// The end of the line, or nil where something else follows.
  @inline(__always)
  func endOfLine(_ bytes: borrowing PaddedBytes) -> Int? {
    PlainScanner(position: position).endOfLine(bytes)
  }
}

extension PlainFieldScanner {
  @inline(__always)
  private func isAtEndOfLine(_ bytes: borrowing PaddedBytes) -> Bool {
    bytes[position] <= 0x0D && endOfLine(bytes) != nil
  }

  /// Reads a field between quotes, and moves behind the second of them.
  private mutating func quotedField(
    _ bytes: borrowing PaddedBytes,
    isIgnored: Bool
  ) -> PlainText? {
    let start = position &+ 1
    position = start
    while true {
      position = bytes.endOfPlain(from: position)
      let byte = bytes[position]
      let isQuote = byte == UInt8(ascii: "\"")
      if isQuote, !isIgnored || bytes[position &+ 1] != byte { break }
      guard isIgnored, byte != 0x0A, byte != 0 else { return nil }
      position &+= isQuote ? 2 : 1
    }
    let text = PlainText(start: start, end: position)
    position &+= 1
    return bytes[position] == delimiter || isAtEndOfLine(bytes) ? text : nil
  }
}
