/// A JSON value as a tree, each node with its place in the text.
package struct JSONValue: Hashable, Sendable {
  /// What a value is.
  package enum Content: Hashable, Sendable {
    /// The members in the order they were written; no key stands twice.
    case object([Member])
    case array([JSONValue])
    case string(String)
    /// The digits as they were written; never binary floating point.
    case number(String)
    case truth(Bool)
    case null
  }

  /// A key and its value.
  package struct Member: Hashable, Sendable {
    package let key: String
    /// The bytes before the key.
    package let offset: Int
    package let value: JSONValue
  }

  /// What it is.
  package let content: Content
  /// The bytes before it.
  package let offset: Int

  /// Reads the one value a text consists of.
  package init(parsing bytes: Span<UInt8>) throws(JSONError) {
    if let offset = bytes.firstInvalidUTF8 { throw JSONError(.invalidUTF8, at: offset) }
    guard !Self.isBlank(bytes) else { throw JSONError(.empty, at: 0) }
    var scanner = JSONScanner(bytes)
    self = try scanner.value()
    try scanner.end()
  }

  private static func isBlank(_ bytes: Span<UInt8>) -> Bool {
    bytes.indices.allSatisfy { bytes[$0] == 0x20 || (0x09...0x0D).contains(bytes[$0]) }
  }

  init(_ content: Content, offset: Int) {
    self.content = content
    self.offset = offset
  }

  /// The members of an object, or nil where it is none.
  package var members: [Member]? {
    guard case .object(let members) = content else { return nil }
    return members
  }
}

extension JSONScanner {
  /// Reads any value; the depth is bounded by the scanner.
  fileprivate mutating func value() throws(JSONError) -> JSONValue {
    let kind = try kind()
    let offset = position
    switch kind {
    case .object: return JSONValue(.object(try members()), offset: offset)
    case .array: return JSONValue(.array(try elements()), offset: offset)
    case .string: return JSONValue(.string(try string().string(in: bytes)), offset: offset)
    case .number:
      return JSONValue(.number(String(utf8: bytes.extracting(try number()))), offset: offset)
    case .yes, .no, .null:
      try literal(kind)
      return JSONValue(kind == .null ? .null : .truth(kind == .yes), offset: offset)
    }
  }

  private mutating func members() throws(JSONError) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    // Few keys are compared one by one; many are looked up.
    var keys: Set<String> = []
    var more = try open(.object)
    while more {
      let offset = position
      let key = try key().string(in: bytes)
      let isNew =
        members.count < 24
        ? !members.contains { $0.key == key } : keys.insert(key).inserted
      guard isNew else { throw JSONError(.duplicateKey(key), at: offset) }
      members.append(JSONValue.Member(key: key, offset: offset, value: try value()))
      if members.count == 24 { keys = Set(members.map(\.key)) }
      more = try next(in: .object)
    }
    return members
  }

  private mutating func elements() throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    var more = try open(.array)
    while more {
      elements.append(try value())
      more = try next(in: .array)
    }
    return elements
  }
}
