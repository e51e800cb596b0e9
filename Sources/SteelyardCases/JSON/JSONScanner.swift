/// A strict walk over the bytes of one JSON text (RFC 8259), value by value, without allocating.
///
/// The caller says what comes next; the scanner checks that it does and moves on. The bytes are to be valid UTF-8: that is
/// checked beforehand for a whole buffer at once. Duplicate keys are the business of whoever collects the keys.
package struct JSONScanner: ~Escapable {
  /// How deeply objects and lists may be nested.
  package static let deepest = 64

  /// The bytes that are walked over.
  package let bytes: Span<UInt8>
  /// The place of the next byte.
  package private(set) var position = 0
  private var depth = 0

  /// Begins at the first byte.
  @_lifetime(copy bytes)
  package init(_ bytes: Span<UInt8>) {
    self.bytes = bytes
  }

  /// What kind of value comes next, after white space.
  package mutating func kind() throws(JSONError) -> JSONKind {
    skipSpace()
    guard let kind = JSONKind(first: try byte()) else { throw fault(.expected(.value)) }
    return kind
  }

  /// Moves over a literal, an opening of which ``kind()`` has seen.
  package mutating func literal(_ kind: JSONKind) throws(JSONError) {
    for letter in kind.spelling.utf8 {
      guard position < bytes.count, bytes[position] == letter else {
        throw fault(position < bytes.count ? .expected(.value) : .unexpectedEnd)
      }
      position += 1
    }
  }

  /// Moves into an object or a list; whether there is anything in it.
  package mutating func open(_ container: JSONContainer) throws(JSONError) -> Bool {
    depth += 1
    guard depth <= Self.deepest else { throw fault(.tooDeep) }
    position += 1
    skipSpace()
    guard try byte() == container.closing else { return true }
    close()
    return false
  }

  /// Moves behind a member or an element; whether another one follows.
  package mutating func next(in container: JSONContainer) throws(JSONError) -> Bool {
    skipSpace()
    let byte = try byte()
    if byte == UInt8(ascii: ",") {
      position += 1
      skipSpace()
      return true
    }
    guard byte == container.closing else { throw fault(.expected(container.separator)) }
    close()
    return false
  }

  /// Reads a key and the colon behind it.
  package mutating func key() throws(JSONError) -> JSONText {
    guard try byte() == UInt8(ascii: "\"") else { throw fault(.expected(.key)) }
    let key = try string()
    skipSpace()
    guard try byte() == UInt8(ascii: ":") else { throw fault(.expected(.colon)) }
    position += 1
    return key
  }

  /// Reads a string, whose opening quote comes next.
  package mutating func string() throws(JSONError) -> JSONText {
    position += 1
    let start = position
    var isEscaped = false
    while true {
      position = bytes.endOfPlainText(from: position)
      switch try byte() {
      case UInt8(ascii: "\""):
        position += 1
        return JSONText(start: start, end: position - 1, isEscaped: isEscaped)
      case UInt8(ascii: "\\"):
        isEscaped = true
        try escape()
      default: throw fault(.controlCharacter)
      }
    }
  }

  /// Reads a number; its text is kept as it stands.
  package mutating func number() throws(JSONError) -> Range<Int> {
    let start = position
    if try byte() == UInt8(ascii: "-") { position += 1 }
    if try byte() == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if at(UInt8(ascii: ".")) {
      position += 1
      try digits()
    }
    if at(UInt8(ascii: "e")) || at(UInt8(ascii: "E")) {
      position += 1
      if at(UInt8(ascii: "+")) || at(UInt8(ascii: "-")) { position += 1 }
      try digits()
    }
    if position < bytes.count, bytes[position].isDigit { throw fault(.malformedNumber) }
    return start..<position
  }

  /// Checks that nothing but white space is left.
  package mutating func end() throws(JSONError) {
    skipSpace()
    guard position == bytes.count else { throw fault(.expected(.end)) }
  }
}

extension JSONScanner {
  private mutating func close() {
    depth -= 1
    position += 1
  }

  private func fault(_ problem: JSONError.Problem) -> JSONError {
    JSONError(problem, at: position)
  }

  private func byte() throws(JSONError) -> UInt8 {
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    return bytes[position]
  }

  private func at(_ byte: UInt8) -> Bool {
    position < bytes.count && bytes[position] == byte
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position].isSpace { position += 1 }
  }

  private mutating func digits() throws(JSONError) {
    guard try byte().isDigit else { throw fault(.malformedNumber) }
    while position < bytes.count, bytes[position].isDigit { position += 1 }
  }

  private mutating func escape() throws(JSONError) {
    let start = position
    position += 1
    switch try byte() {
    case UInt8(ascii: "u"):
      position += 1
      try surrogates(from: start)
    case let letter where JSONText.meaning(ofEscape: letter) != nil: position += 1
    default: throw JSONError(.invalidEscape, at: start)
    }
  }

  /// Reads the digits behind `\u`, and a second escape where the first is the leading half of a pair.
  private mutating func surrogates(from start: Int) throws(JSONError) {
    let first = try hexadecimal(from: start)
    guard (0xD800...0xDFFF).contains(first) else { return }
    guard first < 0xDC00, at(UInt8(ascii: "\\")), position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw JSONError(.loneSurrogate, at: start) }
    position += 2
    guard (0xDC00...0xDFFF).contains(try hexadecimal(from: position - 2)) else {
      throw JSONError(.loneSurrogate, at: start)
    }
  }

  private mutating func hexadecimal(from start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = try byte().hexadecimalValue else {
        throw JSONError(.invalidEscape, at: start)
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }
}
