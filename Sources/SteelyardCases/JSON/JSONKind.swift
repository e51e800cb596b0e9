/// The kinds of JSON value.
package enum JSONKind: Hashable, Sendable {
  case object
  case array
  case string
  case number
  case yes
  case no
  case null

  /// The kind of the value that begins with a byte, or nil where none does.
  package init?(first byte: UInt8) {
    switch byte {
    case UInt8(ascii: "{"): self = .object
    case UInt8(ascii: "["): self = .array
    case UInt8(ascii: "\""): self = .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): self = .number
    case UInt8(ascii: "t"): self = .yes
    case UInt8(ascii: "f"): self = .no
    case UInt8(ascii: "n"): self = .null
    default: return nil
    }
  }

  /// The letters of a literal; empty for the kinds that are no literal.
  var spelling: String {
    switch self {
    case .yes: "true"
    case .no: "false"
    case .null: "null"
    case .object, .array, .string, .number: ""
    }
  }
}

/// The two kinds of value that hold others.
package enum JSONContainer: Hashable, Sendable {
  case object
  case array

  var closing: UInt8 {
    switch self {
    case .object: UInt8(ascii: "}")
    case .array: UInt8(ascii: "]")
    }
  }

  var separator: JSONError.Expected {
    switch self {
    case .object: .commaOrBrace
    case .array: .commaOrBracket
    }
  }
}
