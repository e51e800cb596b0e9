import SteelyardModel

/// Remembers the months that days of the rows before lie in, so that of a day only its last two digits are reckoned.
struct MonthMemory {
  private struct Entry: BitwiseCopyable {
    /// `YYYY-MM-`, the first letter lowest; zero where nothing is remembered.
    var letters: UInt64 = 0
    /// The day before the first, by number.
    var before: Int32 = 0
    var length: Int32 = 0
  }

  private var entries: [64 of Entry] = .init(repeating: Entry())

  /// The number of a day that is written `YYYY-MM-DD`, or nil where the text is anything else.
  @inline(__always)
  mutating func day(_ text: PlainText, in bytes: borrowing PaddedBytes) -> Int32? {
    guard text.count == 10 else { return nil }
    let letters = bytes.word(at: text.start)
    let place = Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 58)
    let tens = bytes[text.start &+ 8] &- UInt8(ascii: "0")
    let ones = bytes[text.start &+ 9] &- UInt8(ascii: "0")
    let found = entries[place]
    guard found.letters == letters, tens <= 9, ones <= 9 else {
      return learn(text, letters, at: place, bytes)
    }
    let day = Int32(tens) &* 10 &+ Int32(ones)
    return day >= 1 && day <= found.length ? found.before &+ day : nil
  }

  /// Reads a day, and remembers its month.
  private mutating func learn(
    _ text: PlainText,
    _ letters: UInt64,
    at place: Int,
    _ bytes: borrowing PaddedBytes
  ) -> Int32? {
    guard let day = Day(plain: text, in: bytes) else { return nil }
    let (year, month) = (day.civil.year, day.civil.month)
    guard let first = Day(year: year, month: month, day: 1) else { return day.number }
    var length: Int32 = 28
    while length < 31, Day(year: year, month: month, day: Int(length) + 1) != nil { length += 1 }
    entries[place] = Entry(letters: letters, before: first.number - 1, length: length)
    return day.number
  }
}
