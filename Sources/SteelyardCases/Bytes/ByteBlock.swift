/// Sixteen bytes side by side, so that a question is asked of all of them at once.
struct ByteBlock {
  /// An answer for each byte: all its bits are set where it is yes, none where it is no.
  struct Answer {
    /// The first eight bytes, the first of them lowest.
    let low: UInt64
    /// The eight bytes behind them.
    let high: UInt64

    /// The number of bytes before the first yes; nil where all say no.
    @inline(__always)
    var first: Int? {
      if low != 0 { return low.trailingZeroBitCount / 8 }
      return high != 0 ? 8 &+ high.trailingZeroBitCount / 8 : nil
    }
  }

  /// What bytes should be, and which of them matter.
  struct Pattern: BitwiseCopyable {
    let bytes: SIMD16<UInt8>
    /// All bits of those that matter.
    let mask: SIMD16<UInt8>
  }

  private let bytes: SIMD16<UInt8>

  @inline(__always)
  init(_ bytes: SIMD16<UInt8>) { self.bytes = bytes }

  /// Which bytes are a quote, a backslash, delete or a control character.
  @inline(__always)
  var unusualInString: Answer {
    let quotes = bytes .== SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
    let backslashes = bytes .== SIMD16<UInt8>(repeating: UInt8(ascii: "\\"))
    let deletes = bytes .== SIMD16<UInt8>(repeating: 0x7F)
    let controls = bytes .< SIMD16<UInt8>(repeating: 0x20)
    return Self.answer(quotes .| backslashes .| deletes .| controls)
  }

  /// Which bytes are one of three.
  @inline(__always)
  func isOne(of first: SIMD16<UInt8>, _ second: SIMD16<UInt8>, _ third: SIMD16<UInt8>) -> Answer {
    Self.answer((bytes .== first) .| (bytes .== second) .| (bytes .== third))
  }

  /// Whether the bytes that matter are those of a pattern.
  @inline(__always)
  func fits(_ pattern: Pattern) -> Bool {
    let difference = (bytes ^ pattern.bytes) & pattern.mask
    // Sixteen bytes are two words.
    let words = unsafe unsafeBitCast(difference, to: SIMD2<UInt64>.self)
    return words[0] | words[1] == 0
  }

  /// A pattern of the first of these bytes.
  func pattern(count: Int) -> Pattern {
    var mask = SIMD16<UInt8>(repeating: 0)
    for index in 0..<Swift.min(count, 16) { mask[index] = .max }
    return Pattern(bytes: bytes & mask, mask: mask)
  }

  /// All bits of each byte that is the same as that of a pattern, none of the others.
  @inline(__always)
  func ones(where pattern: SIMD16<UInt8>) -> SIMD16<UInt8> {
    unsafe unsafeBitCast(bytes .== pattern, to: SIMD16<UInt8>.self)
  }

  @inline(__always)
  private static func answer(_ mask: SIMDMask<SIMD16<Int8>>) -> Answer {
    // A mask is sixteen bytes of ones or zeros.
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return Answer(low: words[0].littleEndian, high: words[1].littleEndian)
  }
}
