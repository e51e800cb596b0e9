/// One field of a row by its place in the bytes; nothing is copied.
package struct CSVField: Hashable, Sendable {
  /// The place of the first byte, behind the opening quote where there is one.
  package var start: Int
  /// The place behind the last byte.
  package var end: Int
  /// Whether there are doubled quotes in it.
  package var hasQuotes = false

  /// The field in the bytes it was read from, with doubled quotes made single.
  package func string(in bytes: Span<UInt8>) -> String {
    guard hasQuotes else { return String(utf8: bytes.extracting(start..<end)) }
    var text: [UInt8] = []
    text.reserveCapacity(end - start)
    var place = start
    while place < end {
      text.append(bytes[place])
      place += bytes[place] == UInt8(ascii: "\"") ? 2 : 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
