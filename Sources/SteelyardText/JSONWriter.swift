/// Writes JSON, byte after byte, with nothing kept but the bytes.
///
/// The caller opens and closes what it writes; a value belongs to the list that is open, or to the key written before it.
/// Keys come out in the order they are written.
package struct JSONWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  private let isPretty: Bool
  private var depth = 0
  /// Whether the object or list that is open has nothing in it yet.
  private var isFirst = true
  private var followsKey = false

  /// Makes a writer; pretty output has a line for each value and two spaces for each level.
  package init(pretty: Bool = false) { isPretty = pretty }

  /// Makes room for so many bytes, so that a writer of which one knows how much comes does not grow step by step.
  package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// What was written so far, as a text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object whose members the body writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }

  /// Writes a list whose items the body writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    beginArray()
    body(&self)
    endArray()
  }

  /// Begins an object.
  package mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Ends the object that is open.
  package mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Begins a list.
  package mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Ends the list that is open.
  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes a key; its value comes next.
  package mutating func key(_ key: String) {
    separate()
    append(quoting: key)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }
}

/// Values.
extension JSONWriter {
  /// Writes a text.
  package mutating func value(_ text: String) {
    separate()
    append(quoting: text)
  }

  /// Writes a whole number.
  package mutating func value(_ number: some BinaryInteger) { raw(number.description) }

  /// Writes `true` or `false`.
  package mutating func value(_ truth: Bool) { raw(truth ? "true" : "false") }

  /// Writes `null`.
  package mutating func null() { raw("null") }

  /// Writes a value that is JSON already, such as the digits of a decimal number.
  package mutating func raw(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
  }
}

/// Members: a key with its value.
extension JSONWriter {
  /// Writes a member with a text.
  package mutating func member(_ key: String, _ text: String) {
    self.key(key)
    value(text)
  }

  /// Writes a member with a text; nothing where there is none.
  package mutating func member(_ key: String, ifPresent text: String?) {
    if let text { member(key, text) }
  }

  /// Writes a member with a whole number.
  package mutating func member(_ key: String, _ number: some BinaryInteger) {
    self.key(key)
    value(number)
  }

  /// Writes a member that is `true` or `false`.
  package mutating func member(_ key: String, _ truth: Bool) {
    self.key(key)
    value(truth)
  }

  /// Writes a member with a list of texts.
  package mutating func member(_ key: String, _ texts: [String]) {
    self.key(key)
    array { for text in texts { $0.value(text) } }
  }

  /// Writes a member that is an object.
  package mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(body)
  }

  /// Writes a member that is a list.
  package mutating func array(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    array(body)
  }
}

extension JSONWriter {
  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(bracket)
    isFirst = false
  }

  /// Writes what stands between two values.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard depth > 0 else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * max(0, depth)))
  }

  private mutating func append(quoting text: String) {
    bytes.append(UInt8(ascii: "\""))
    if Self.isPlain(text.utf8Span.span) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 {
        if Self.isPlain(byte) { bytes.append(byte) } else { escape(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a text stands in quotes as it is, as nearly every text does.
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    for place in text.indices where !isPlain(text[place]) { return false }
    return true
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
