/// Finds an interval such as `[5000..10000)` that stands in no quotation marks.
enum BareInterval {
  static func find(in line: ArraySlice<UInt8>) -> Range<Int>? {
    var start: Int?
    var hasDots = false
    var quote: UInt8?
    for index in line.indices {
      let byte = line[index]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "#"): return nil
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        if let start, hasDots, isBracketed(line[start], byte) { return start..<index + 1 }
      case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"): start = nil
      case UInt8(ascii: "."):
        if index > line.startIndex, line[index - 1] == byte { hasDots = true }
      default: break
      }
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") {
        start = index
        hasDots = false
      }
    }
    return nil
  }

  /// Whether an end is a bracket to YAML; `(1..5)` is a text like any other.
  private static func isBracketed(_ open: UInt8, _ close: UInt8) -> Bool {
    open == UInt8(ascii: "[") || close == UInt8(ascii: "]")
  }
}
