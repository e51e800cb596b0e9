/// Remembers the keys of the row before, by their place in it, with what they mean: rows of one file are written alike, so
/// that most keys are known at a glance.
struct KeyMemory {
  /// A key that was found, and what it means.
  struct Found {
    let key: PlainText
    let meaning: UInt32
  }

  /// Stands for a key that means nothing.
  static let nothing = UInt32.max

  /// What stood behind the opening quote: the key, its closing quote, the colon, and white space.
  private struct Entry {
    var first: UInt64 = 0
    var firstMask: UInt64 = 0
    var second: UInt64 = 0
    var secondMask: UInt64 = 0
    /// How many bytes that is; zero where nothing is remembered.
    var length = 0
    /// How many of them are the key.
    var keyLength = 0
    var meaning = KeyMemory.nothing
  }

  /// As many bytes as are looked at.
  private static let longest = 16

  private var entries: [Entry] = .init(repeating: Entry(), count: 32)

  /// Reads the key at a place of a row if it is the one that stood there before; moves on behind the colon.
  @inline(__always)
  func find(
    _ place: Int,
    _ scanner: inout PlainScanner,
    _ bytes: borrowing PaddedBytes
  ) -> Found? {
    guard place < entries.count, bytes[scanner.position] == UInt8(ascii: "\"") else { return nil }
    let start = scanner.position &+ 1
    let difference = (bytes.word(at: start) ^ entries[place].first) & entries[place].firstMask
    guard difference == 0, entries[place].length > 0 else { return nil }
    if entries[place].length > 8 {
      let rest = bytes.word(at: start &+ 8) ^ entries[place].second
      guard rest & entries[place].secondMask == 0 else { return nil }
    }
    scanner.position = start &+ entries[place].length
    return Found(
      key: PlainText(start: start, end: start &+ entries[place].keyLength),
      meaning: entries[place].meaning
    )
  }

  /// Remembers the key that the scanner has just read.
  mutating func remember(
    _ key: PlainText,
    meaning: UInt32,
    at place: Int,
    _ scanner: PlainScanner,
    _ bytes: borrowing PaddedBytes
  ) {
    guard place < entries.count else { return }
    let length = scanner.position - key.start
    guard length <= Self.longest else {
      entries[place].length = 0
      return
    }
    entries[place] = Entry(
      first: bytes.word(at: key.start),
      firstMask: Self.mask(length),
      second: length > 8 ? bytes.word(at: key.start + 8) : 0,
      secondMask: Self.mask(length - 8),
      length: length,
      keyLength: key.count,
      meaning: meaning
    )
  }

  /// A mask over so many bytes.
  private static func mask(_ count: Int) -> UInt64 {
    if count >= 8 { return .max }
    return count <= 0 ? 0 : (1 << (UInt64(count) * 8)) - 1
  }
}
