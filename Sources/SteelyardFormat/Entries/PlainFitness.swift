/// Where a text may stand without quotation marks and be read as itself.
enum PlainFitness {
  /// Everywhere.
  case anywhere
  /// Not between brackets or braces.
  case outsideBrackets
  /// Nowhere.
  case unfit

  /// Looks at a text; blanks at its ends would be trimmed if it were bare.
  init(of text: String) {
    let bytes = Array(text.utf8)
    let isWide = text.hasPrefix("\u{3000}") || text.hasSuffix("\u{3000}")
    self =
      !isWide && Self.isFit(bytes)
      ? Self.fitsBrackets(bytes) ? .anywhere : .outsideBrackets : .unfit
  }

  /// The signs with which no plain scalar begins; `<` because it is taken for a lost comparison or a merge key.
  private static let signs = Set(",[]{}#&*!|>'\"%@`<".utf8)

  private static func isFit(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, let last = bytes.last, !bytes.contains(0x0A) else {
      return false
    }
    guard !signs.contains(first), !first.isBlank, !last.isBlank, last != UInt8(ascii: ":") else {
      return false
    }
    if Set("-?:".utf8).contains(first), bytes.count == 1 || bytes[1].isBlank { return false }
    if bytes.starts(with: "---".utf8) || bytes.starts(with: "...".utf8) { return false }
    return bytes.indices.dropFirst().allSatisfy { index in
      switch bytes[index] {
      case UInt8(ascii: "#"): !bytes[index - 1].isBlank
      case 0x20, 0x09: bytes[index - 1] != UInt8(ascii: ":")
      default: true
      }
    }
  }

  private static func fitsBrackets(_ bytes: [UInt8]) -> Bool {
    if let first = bytes.first, first == UInt8(ascii: "?") || first == UInt8(ascii: ":") {
      return false
    }
    return bytes.indices.allSatisfy { index in
      switch bytes[index] {
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"): false
      case UInt8(ascii: "{"), UInt8(ascii: "}"): false
      case UInt8(ascii: "?"): index > 0 && bytes[index - 1] != UInt8(ascii: ":")
      case UInt8(ascii: "."): index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: ".")
      default: true
      }
    }
  }
}
