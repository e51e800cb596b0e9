/// A fast sum over all bytes of a file that finds every flipped bit; the digest is for people, this is for opening.
///
/// Every step maps different words to different states, so that a change within one word always shows.
enum CheckSum {
  private static let prime: UInt64 = 0x9FB2_1C65_1E98_DF25
  private static let blockSize = 64

  /// The sum of bytes whose number is a multiple of 64.
  static func sum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    var (e, f, g, h): (UInt64, UInt64, UInt64, UInt64) = (5, 6, 7, 8)
    var offset = 0
    while offset + blockSize <= bytes.count {
      a = unsafe step(a, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      b = unsafe step(b, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      c = unsafe step(c, bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
      d = unsafe step(d, bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
      e = unsafe step(e, bytes.loadUnaligned(fromByteOffset: offset + 32, as: UInt64.self))
      f = unsafe step(f, bytes.loadUnaligned(fromByteOffset: offset + 40, as: UInt64.self))
      g = unsafe step(g, bytes.loadUnaligned(fromByteOffset: offset + 48, as: UInt64.self))
      h = unsafe step(h, bytes.loadUnaligned(fromByteOffset: offset + 56, as: UInt64.self))
      offset += blockSize
    }
    while offset < bytes.count {
      a = unsafe step(a, UInt64(bytes[offset]))
      offset += 1
    }
    var sum = UInt64(bytes.count)
    for lane in [a, b, c, d, e, f, g, h] { sum = step(sum, lane) }
    return sum
  }

  @inline(__always)
  private static func step(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word) &* prime
    return product << 29 | product >> 35
  }
}
