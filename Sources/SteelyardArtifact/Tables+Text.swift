import Glibc

extension Tables {
  /// A stored text.
  package func string(_ reference: UInt32) -> String {
    // The verifier has checked that the starts rise and stay within the section.
    unsafe String(decoding: bytes(of: reference), as: UTF8.self)
  }

  /// A stored text, or nil where the reference points to nothing.
  package func string(ifPresent reference: UInt32) -> String? {
    reference == .absent ? nil : string(reference)
  }

  /// The bytes of a stored text, in place.
  @unsafe
  package func bytes(of reference: UInt32) -> UnsafeRawBufferPointer {
    let start = Int(textStarts[Int(reference)])
    let end = Int(textStarts[Int(reference) + 1])
    return unsafe UnsafeRawBufferPointer(start: text.base + start, count: end - start)
  }

  /// How many bytes a stored text has.
  package func byteCount(of reference: UInt32) -> Int {
    Int(textStarts[Int(reference) + 1]) - Int(textStarts[Int(reference)])
  }

  /// Whether a stored text has these bytes.
  package func text(_ reference: UInt32, equals bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBytes { unsafe text(reference, equals: $0) }
  }

  /// Whether a stored text has these bytes.
  package func text(_ reference: UInt32, equals bytes: UnsafeRawBufferPointer) -> Bool {
    unsafe Self.areEqual(self.bytes(of: reference), bytes)
  }

  private static func areEqual(
    _ left: UnsafeRawBufferPointer,
    _ right: UnsafeRawBufferPointer
  ) -> Bool {
    guard left.count == right.count else { return false }
    guard let first = left.baseAddress, let second = right.baseAddress else {
      return true
    }
    return unsafe memcmp(first, second, left.count) == 0
  }
}
