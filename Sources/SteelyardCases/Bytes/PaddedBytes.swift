import CBytes

/// Bytes with zeros behind them, so that a walk may look a few places ahead without asking where the end is.
///
/// Whoever walks moves on only over bytes that are not zero, and therefore never beyond the zeros.
@safe
package struct PaddedBytes: ~Escapable {
  /// How many zeros there are behind the bytes.
  package static let padding = 64

  // The span outlives this view of it.
  private let base: UnsafePointer<UInt8>
  /// The bytes before the zeros.
  package let bytes: Span<UInt8>
  /// How many bytes there are before the zeros.
  package let count: Int
  /// Whether all of them are known to be UTF-8; where they are not, somebody may have to look.
  package let isText: Bool

  /// Takes bytes whose last ``padding`` are zero; a ``PaddedBuffer`` sees to that.
  @_lifetime(copy bytes)
  init(withPadding bytes: Span<UInt8>) {
    unsafe base = bytes.withUnsafeBufferPointer { unsafe $0.baseAddress.unsafelyUnwrapped }
    count = bytes.count - Self.padding
    self.bytes = bytes.extracting(0..<count)
    isText = false
  }

  /// The same bytes, with what is known of them.
  @_lifetime(copy other)
  private init(_ other: borrowing PaddedBytes, isText: Bool) {
    unsafe base = other.base
    (count, bytes) = (other.count, other.bytes)
    self.isText = isText
  }

  /// The same bytes, of which is known afterwards whether all are UTF-8.
  package var examined: PaddedBytes {
    @_lifetime(copy self)
    get { PaddedBytes(self, isText: isUTF8) }
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

  /// How many bytes between two places are common text, and which of those behind them continue its last character.
  @inline(__always)
  func commonText(from start: Int, to end: Int, _ expected: inout UInt64) -> Int {
    unsafe Int(bytes_common_text(base + start, max(0, end &- start), &expected))
  }

  /// Whether a byte stands in a text.
  package func holds(_ byte: UInt8, in text: PlainText) -> Bool {
    var place = text.start
    while place < text.end {
      let found = unsafe bytes_equal_to(base + place, byte)
      if found != 0 { return place &+ found.trailingZeroBitCount < text.end }
      place &+= 32
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
      let unusual = unsafe bytes_unusual_in_text(base + place)
      if unusual != 0 { return place &+ unusual.trailingZeroBitCount }
      place &+= 32
    }
  }

  /// Which of the sixty-four bytes from such a place on are one of these, and which stand between fields.
  @inline(__always)
  func fields(at place: Int, delimiter: UInt8) -> bytes_fields {
    unsafe bytes_fields_of(base + place, delimiter)
  }

  /// The place of the first of all of these.
  @inline(__always)
  func endOfField(from start: Int, delimiter: UInt8) -> Int {
    var place = start
    while true {
      let fields = fields(at: place, delimiter: delimiter)
      let ends = fields.delimiters | fields.unusual
      if ends != 0 { return place &+ ends.trailingZeroBitCount }
      place &+= 64
    }
  }

  /// The place of the first quote, backslash, delete or control character from a place on, or nil where what stands before
  /// it is no UTF-8.
  @inline(__always)
  func endOfText(from start: Int) -> Int? {
    let end = endOfPlain(from: start)
    return isText || isUTF8(from: start, to: end) ? end : nil
  }
}
