package import SteelyardArtifact

/// Runs ahead of a walk over lines, guesses which power each of the next ones names, and fetches what they will need.
///
/// A wrong guess costs a little time and nothing else.
package struct PowerScout {
  /// How far into a line the key is looked for.
  private static let reach = 256
  /// `"power":`, the first letter lowest.
  private static let key: UInt64 = 0x3A22_7265_776F_7022

  private var lookAhead: LookAhead
  /// Where the key stood in the line before.
  private var habit = 0

  package init(_ tables: Tables) {
    lookAhead = LookAhead(tables)
  }

  /// Looks at the lines from a place on, and says where the first line begins that was not looked at.
  package mutating func run(_ bytes: borrowing PaddedBytes, from start: Int) -> Int {
    var place = start
    for _ in 0..<LookAhead.capacity where place < bytes.count {
      let end = bytes.bytes.first(0x0A, from: place)
      if let id = power(bytes, from: place, to: end) { lookAhead.add(id, in: bytes) }
      place = end + 1
    }
    lookAhead.fetch()
    return place
  }

  private mutating func power(
    _ bytes: borrowing PaddedBytes,
    from start: Int,
    to end: Int
  ) -> PlainText? {
    let last = min(end, start + Self.reach)
    var place = start + habit
    if place >= last || bytes.word(at: place) != Self.key {
      place = start
      while place < last, bytes.word(at: place) != Self.key { place &+= 1 }
    }
    guard place < last else { return nil }
    habit = place - start
    place += 8
    while place < end, bytes[place] == 0x20 { place &+= 1 }
    guard place < end, bytes[place] == UInt8(ascii: "\"") else { return nil }
    let text = PlainText(start: place + 1, end: bytes.endOfPlainText(from: place + 1))
    return text.end < end ? text : nil
  }
}
