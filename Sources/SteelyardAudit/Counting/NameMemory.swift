import SteelyardEvaluator

/// Remembers where the names of the rows before are counted, as most rows of a file name one of a few.
struct NameMemory {
  private struct Entry: BitwiseCopyable {
    var first: UInt64 = 0
    var middle: UInt64 = 0
    var last: UInt64 = 0
    /// How many letters; negative where nothing is remembered.
    var length: Int32 = -1
    var place: Int32 = 0

    @inline(__always)
    func isName(_ first: UInt64, _ middle: UInt64, _ last: UInt64, _ length: Int) -> Bool {
      self.first == first && self.last == last && self.middle == middle && self.length == length
    }
  }

  /// Names of other lengths are looked up each time.
  private static let lengths = 8...24

  /// Two places for each number that names are mixed to, the name that came last first.
  private var entries: [512 of Entry] = .init(repeating: Entry())

  /// Counts a case.
  @inline(__always)
  mutating func count(_ name: Span<UInt8>, _ outcome: Outcome, in tally: inout NameTally) {
    let length = name.count
    guard Self.lengths.contains(length) else {
      tally.add(name, outcome)
      return
    }
    // Of three words that overlap where the name is short, each letter is in one.
    let first = name.letters(at: 0)
    let middle = name.letters(at: min(8, length &- 8))
    let last = name.letters(at: length &- 8)
    let mixed = (first ^ middle &* 0xD6E8_FEB8_6659_FD93 ^ last) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: mixed >> 56) &* 2
    if entries[slot].isName(first, middle, last, length) {
      return tally.count(outcome, at: Int(entries[slot].place))
    }
    if entries[slot &+ 1].isName(first, middle, last, length) {
      return tally.count(outcome, at: Int(entries[slot &+ 1].place))
    }
    guard let place = tally.place(of: name) else {
      tally.add(name, outcome)
      return
    }
    tally.count(outcome, at: place)
    entries[slot &+ 1] = entries[slot]
    entries[slot] = Entry(
      first: first,
      middle: middle,
      last: last,
      length: Int32(truncatingIfNeeded: length),
      place: Int32(truncatingIfNeeded: place)
    )
  }
}
