/// The decimal digits of a number below a hundred million, as letters side by side.
struct DecimalWord {
  /// The letters, the first of them lowest; zeros behind the last.
  let letters: UInt64
  /// How many there are.
  let count: Int

  @inline(__always)
  init(_ number: UInt32) {
    // Halves of four digits, then of two, then of one, each in a lane of its own; the first digit comes to lie lowest.
    let number = UInt64(number)
    let fours = number / 10_000 | (number % 10_000) << 32
    let hundreds = (fours &* 10_486) >> 20 & 0x0000_007F_0000_007F
    let twos = hundreds | (fours &- hundreds &* 100) << 16
    let tens = (twos &* 103) >> 10 & 0x000F_000F_000F_000F
    let digits = tens | (twos &- tens &* 10) << 8
    // Of zeros in front the last one stays.
    let zeros = (digits | 1 << 56).trailingZeroBitCount / 8
    letters = (digits | 0x3030_3030_3030_3030) &>> UInt64(truncatingIfNeeded: zeros &* 8)
    count = 8 &- zeros
  }
}
