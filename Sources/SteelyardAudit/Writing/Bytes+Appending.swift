extension [UInt8] {
  /// Adds bytes.
  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Adds ASCII letters.
  mutating func append(ascii letters: StaticString) {
    // A static string with a pointer has as many bytes as it says.
    let start = unsafe letters.utf8Start
    let bytes = unsafe UnsafeBufferPointer(start: start, count: letters.utf8CodeUnitCount)
    unsafe append(contentsOf: bytes)
  }

  /// Adds a text.
  mutating func append(text: String) {
    append(text.utf8Span.span)
  }

  /// Adds a whole number in decimal digits.
  mutating func append(decimal number: Int64) {
    var digits: [20 of UInt8] = .init(repeating: 0)
    var place = 20
    var rest = number.magnitude
    repeat {
      place -= 1
      digits[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digits.span.extracting(place..<20))
  }
}
