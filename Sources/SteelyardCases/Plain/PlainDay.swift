import SteelyardModel

extension Day {
  /// Reads a day that is written `YYYY-MM-DD`, or nil where the text is anything else.
  init?(plain text: PlainText, in bytes: borrowing PaddedBytes) {
    guard text.count == 10 else { return nil }
    let (front, back) = (bytes.word(at: text.start), bytes.word(at: text.start &+ 2))
    // `YYYY-MM-` and `YY-MM-DD`, the first letter lowest.
    guard front >> 56 == 0x2D, front >> 32 & 0xFF == 0x2D else { return nil }
    let digits = Self.joined(front & 0xFFFF_FFFF, front >> 40 & 0xFFFF, back >> 48)
    guard DigitWord(digits).count == 8 else { return nil }
    let number = DigitWord(digits).value(of: 8)
    self.init(
      year: Int(truncatingIfNeeded: number / 10_000),
      month: Int(truncatingIfNeeded: number / 100 % 100),
      day: Int(truncatingIfNeeded: number % 100)
    )
  }

  /// The letters of year, month and day, one behind the other.
  @inline(__always)
  private static func joined(_ year: UInt64, _ month: UInt64, _ day: UInt64) -> UInt64 {
    year | month << 32 | day << 48
  }
}
