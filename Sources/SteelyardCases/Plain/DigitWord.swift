/// Eight bytes that may be decimal digits, the first of them lowest.
struct DigitWord {
  private let bytes: UInt64

  @inline(__always)
  init(_ bytes: UInt64) { self.bytes = bytes }

  /// How many digits stand in front of the first byte that is none.
  @inline(__always)
  var count: Int {
    let values = bytes ^ 0x3030_3030_3030_3030
    let tooLarge = (values & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676 | values
    return (tooLarge & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
  }

  /// The number that so many digits in front make, at least one and at most eight.
  @inline(__always)
  func value(of digits: Int) -> UInt64 {
    // Digits move to the end, so that zeros stand before them; then neighbours are joined, twice as many each time.
    let shifted = (bytes & 0x0F0F_0F0F_0F0F_0F0F) &<< UInt64(truncatingIfNeeded: 64 &- digits &* 8)
    let pairs = shifted &* 10 &+ shifted >> 8
    let low = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let high = (pairs >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (low &+ high) >> 32
  }
}
