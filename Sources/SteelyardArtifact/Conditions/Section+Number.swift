extension Section<UInt8> {
  /// Reads a number that is written seven bits at a time, the low ones first, and steps behind it.
  ///
  /// The place stays within the section and before the end, whatever the bytes are.
  ///
  /// - Parameters:
  ///   - position: Where it begins, not below zero.
  ///   - end: Where the bytes end it may be written in; it lies in the section.
  /// - Returns: The number, or nil where its bytes do not end.
  @inline(__always)
  func number(at position: inout Int, before end: Int) -> UInt64? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while position < end, shift < 64 {
      let byte = self[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }
}
