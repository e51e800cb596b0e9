/// Remembers the keys of the row before, by their place in it, with what they mean: rows of one file are written alike, so
/// that most keys are known at a glance.
struct KeyMemory<Meaning: BitwiseCopyable> {
  /// A key that was found, and what it means.
  struct Found {
    let key: PlainText
    let meaning: Meaning
    /// The first eight letters of the key.
    let letters: UInt64
  }

  /// What stood behind the opening quote: the key, its closing quote, the colon, and white space.
  private struct Entry {
    var words: [4 of UInt64] = .init(repeating: 0)
    var masks: [4 of UInt64] = .init(repeating: 0)
    var letters: UInt64 = 0
    /// How many bytes that is; zero where nothing is remembered.
    var length = 0
    /// How many of them are the key.
    var keyLength = 0
    var meaning: Meaning
  }

  /// As many bytes as are looked at.
  private static var longest: Int { 32 }

  private var entries: [Entry]
  /// So many keys in front are known to differ from each other.
  private(set) var distinct = 0

  /// Remembers nothing, where keys mean this unless they are found.
  init(nothing: Meaning) { entries = .init(repeating: Entry(meaning: nothing), count: 32) }

  /// Reads the key at a place of a row if it is the one that stood there before; moves on behind the colon.
  @inline(__always)
  func find(
    _ place: Int,
    _ scanner: inout PlainScanner,
    _ bytes: borrowing PaddedBytes
  ) -> Found? {
    guard place < entries.count, bytes[scanner.position] == UInt8(ascii: "\"") else { return nil }
    let start = scanner.position &+ 1
    let length = entries[place].length
    guard length > 0, isWord(0, of: place, start, bytes) else { return nil }
    if length > 8 {
      guard isWord(1, of: place, start, bytes) else { return nil }
      if length > 16 {
        guard isWord(2, of: place, start, bytes), isWord(3, of: place, start, bytes) else {
          return nil
        }
      }
    }
    scanner.position = start &+ length
    scanner.skipSpace(bytes)
    return Found(
      key: PlainText(start: start, end: start &+ entries[place].keyLength),
      meaning: entries[place].meaning,
      letters: entries[place].letters
    )
  }

  /// Remembers the key that the scanner has just read.
  mutating func remember(
    _ key: PlainText,
    meaning: Meaning,
    at place: Int,
    _ scanner: PlainScanner,
    _ bytes: borrowing PaddedBytes
  ) -> Found {
    let found = Found(key: key, meaning: meaning, letters: bytes.letters(of: key))
    guard place < entries.count else { return found }
    distinct = min(distinct, place)
    let length = scanner.position - key.start
    guard length <= Self.longest else {
      entries[place].length = 0
      return found
    }
    var entry = Entry(meaning: meaning)
    for index in 0..<4 {
      entry.masks[index] = Self.mask(length - index * 8)
      // Nothing is looked at beyond what was read.
      if length > index * 8 { entry.words[index] = bytes.word(at: key.start + index * 8) }
    }
    (entry.letters, entry.length) = (found.letters, length)
    entry.keyLength = key.count
    entries[place] = entry
    return found
  }

  /// Notes that the key at a place differs from all before it.
  mutating func noteDistinct(_ place: Int) {
    if place == distinct, place < entries.count { distinct += 1 }
  }

  /// Whether eight bytes of a key are those that are remembered.
  @inline(__always)
  private func isWord(_ word: Int, of place: Int, _ start: Int, _ bytes: borrowing PaddedBytes)
    -> Bool
  {
    let found = bytes.word(at: start &+ word &* 8)
    return (found ^ entries[place].words[word]) & entries[place].masks[word] == 0
  }

  /// A mask over so many bytes.
  private static func mask(_ count: Int) -> UInt64 {
    if count >= 8 { return .max }
    return count <= 0 ? 0 : (1 << (UInt64(count) * 8)) - 1
  }
}
