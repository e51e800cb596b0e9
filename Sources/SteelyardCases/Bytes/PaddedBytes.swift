/// Bytes with zeros behind them, so that a walk may look a few places ahead without asking where the end is.
///
/// Whoever walks moves on only over bytes that are not zero, and therefore never beyond the zeros.
@safe
package struct PaddedBytes: ~Escapable {
  /// How many zeros there are behind the bytes.
  package static let padding = 16

  // The span outlives this view of it.
  private let base: UnsafePointer<UInt8>
  /// The bytes before the zeros.
  package let bytes: Span<UInt8>
  /// How many bytes there are before the zeros.
  package let count: Int

  /// Takes bytes whose last ``padding`` are zero, or returns nil where they are not.
  @_lifetime(copy bytes)
  package init?(_ bytes: Span<UInt8>) {
    guard bytes.count >= Self.padding else { return nil }
    for place in bytes.count - Self.padding..<bytes.count where bytes[place] != 0 { return nil }
    let start = unsafe bytes.withUnsafeBufferPointer { $0.baseAddress }
    guard let start = unsafe start else { return nil }
    unsafe base = start
    count = bytes.count - Self.padding
    self.bytes = bytes.extracting(0..<count)
  }

  /// The byte at a place, which is at most one behind the last one that was seen.
  @inline(__always)
  subscript(place: Int) -> UInt8 { unsafe base[place] }

  /// Eight bytes from such a place on, the first of them lowest.
  @inline(__always)
  func word(at place: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
    )
  }

  /// Whether there is no quote, backslash, delete or control character in a text.
  func isPlain(_ text: PlainText) -> Bool {
    var place = text.start
    while place < text.end {
      let found = word(at: place).unusualInString
      if found != 0 { return place &+ found.trailingZeroBitCount / 8 >= text.end }
      place &+= 8
    }
    return true
  }

  /// The place of the first quote, backslash, delete or control character from a place on.
  @inline(__always)
  func endOfPlainText(from start: Int) -> Int {
    var place = start
    while true {
      let found = word(at: place).unusualInString
      if found != 0 { return place &+ found.trailingZeroBitCount / 8 }
      place &+= 8
    }
  }
}

extension UInt64 {
  /// The top bit of the lowest byte that is a quote, a backslash, delete or below space is set, and none below it.
  @inline(__always)
  fileprivate var unusualInString: UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = self ^ (ones &* 0x22)
    let backslash = self ^ (ones &* 0x5C)
    let delete = self ^ (ones &* 0x7F)
    let low =
      (quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (delete &- ones) & ~delete
      | (self &- (ones &* 0x20)) & ~self
    return low & (ones &* 0x80)
  }
}
