import Glibc

extension Span<UInt8> {
  /// The place of the first byte from a place on that a JSON string cannot hold as it is: a quote, a backslash or a
  /// control character; the count where there is none.
  func endOfPlainText(from start: Int) -> Int {
    var place = start
    while place &+ 8 <= count {
      let found = word(at: place).specialInString
      if found != 0 { return place &+ found.trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < count {
      let byte = self[place]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      place &+= 1
    }
    return place
  }

  /// The place of the first such byte from a place on, or the count where there is none.
  package func first(_ byte: UInt8, from start: Int) -> Int {
    guard start < count else { return start }
    return unsafe withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), count - start)
      else { return count }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// How often a byte stands in the span.
  package func count(of byte: UInt8) -> Int {
    let pattern = SIMD16<UInt8>(repeating: byte)
    return unsafe withUnsafeBytes { bytes in
      var (sum, place) = (0, 0)
      while place &+ 16 <= bytes.count {
        // Of so many blocks no byte of the sums overflows.
        let end = Swift.min(bytes.count &- 15, place &+ 255 * 16)
        var sums = SIMD16<UInt8>(repeating: 0)
        while place < end {
          // Each block lies within the bytes.
          let block = unsafe bytes.baseAddress.unsafelyUnwrapped
            .loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
          sums &-= ByteBlock(block).ones(where: pattern)
          place &+= 16
        }
        for index in sums.indices { sum &+= Int(sums[index]) }
      }
      while place < bytes.count {
        if unsafe bytes[place] == byte { sum &+= 1 }
        place &+= 1
      }
      return sum
    }
  }

  /// Sixteen bytes.
  @inline(__always)
  func block(at place: Int) -> ByteBlock {
    // The load checks its bounds by itself.
    unsafe ByteBlock(
      bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
    )
  }

  /// Eight bytes, the first of them lowest.
  @inline(__always)
  func word(at place: Int) -> UInt64 {
    // The load checks its bounds by itself.
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}

extension UInt64 {
  /// The same byte eight times.
  @inline(__always)
  init(repeatingByte byte: UInt8) {
    self = 0x0101_0101_0101_0101 &* UInt64(byte)
  }

  /// The top bit of the lowest byte that is zero is set, and none below it.
  @inline(__always)
  var zeroBytes: UInt64 {
    (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080
  }

  /// The top bit of the lowest byte that is a quote, a backslash or below space is set, and none below it.
  @inline(__always)
  fileprivate var specialInString: UInt64 {
    let quote = (self ^ UInt64(repeatingByte: UInt8(ascii: "\""))).zeroBytes
    let backslash = (self ^ UInt64(repeatingByte: UInt8(ascii: "\\"))).zeroBytes
    let control = (self &- 0x2020_2020_2020_2020) & ~self & 0x8080_8080_8080_8080
    return quote | backslash | control
  }
}
