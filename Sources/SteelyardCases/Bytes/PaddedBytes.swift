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

  /// Takes bytes whose last ``padding`` are zero; a ``PaddedBuffer`` sees to that.
  @_lifetime(copy bytes)
  init(withPadding bytes: Span<UInt8>) {
    unsafe base = bytes.withUnsafeBufferPointer { unsafe $0.baseAddress.unsafelyUnwrapped }
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

  /// Sixteen bytes from such a place on.
  @inline(__always)
  func block(at place: Int) -> ByteBlock {
    unsafe ByteBlock(UnsafeRawPointer(base + place).loadUnaligned(as: SIMD16<UInt8>.self))
  }

  /// Whether a byte stands in a text.
  package func holds(_ byte: UInt8, in text: PlainText) -> Bool {
    let pattern = SIMD16<UInt8>(repeating: byte)
    var place = text.start
    while place < text.end {
      let found = block(at: place).isOne(of: pattern, pattern, pattern).first
      if let found, place &+ found < text.end { return true }
      place &+= 16
    }
    return false
  }

  /// Whether there is no quote, backslash, delete or control character in a text.
  @inline(__always)
  func isPlain(_ text: PlainText) -> Bool {
    var place = text.start
    while place < text.end {
      if let found = block(at: place).unusualInString.first { return place &+ found >= text.end }
      place &+= 16
    }
    return true
  }

  /// The place of the first quote, backslash, delete or control character from a place on.
  @inline(__always)
  func endOfPlain(from start: Int) -> Int {
    var place = start
    while true {
      if let found = block(at: place).unusualInString.first { return place &+ found }
      place &+= 16
    }
  }

  /// The place of the first of these, or of a delimiter.
  @inline(__always)
  func endOfField(from start: Int, delimiter: UInt8) -> Int {
    var place = start
    while true {
      if let found = block(at: place).unusualInField(delimiter).first { return place &+ found }
      place &+= 16
    }
  }

  /// The place of the first quote, backslash, delete or control character from a place on, or nil where what stands before
  /// it is no UTF-8.
  @inline(__always)
  func endOfText(from start: Int) -> Int? {
    var place = start
    var letters: UInt64 = 0
    while true {
      let found = block(at: place).unusualInString
      if found.low != 0 {
        letters |= word(at: place) & ByteBlock.below(found.low)
        place &+= found.low.trailingZeroBitCount / 8
        break
      }
      letters |= word(at: place)
      if found.high != 0 {
        letters |= word(at: place &+ 8) & ByteBlock.below(found.high)
        place &+= 8 &+ found.high.trailingZeroBitCount / 8
        break
      }
      letters |= word(at: place &+ 8)
      place &+= 16
    }
    let isASCII = letters & 0x8080_8080_8080_8080 == 0
    return isASCII || isUTF8(from: start, to: place) ? place : nil
  }
}
