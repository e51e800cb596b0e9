/// How the hash table from identifiers to powers is laid out: each entry holds a position, and in its free upper bits some of the
/// hash, so that the rows of other powers are hardly ever looked at.
package struct PowerIndex {
  /// The bits of a place, which are those of a position too.
  private let mask: UInt32

  /// The layout of an index of so many places, a power of two.
  @inline(__always)
  package init(places: Int) { mask = UInt32(truncatingIfNeeded: places - 1) }

  /// The places of an index of so many identifiers: a power of two of which a quarter at least stays empty.
  package static func places(for count: Int) -> Int {
    var places = 2
    while places * 3 < count * 4 { places *= 2 }
    return places
  }

  /// Where the search for a hash begins.
  @inline(__always)
  package func place(of hash: UInt64) -> Int {
    Int(UInt32(truncatingIfNeeded: hash) & mask)
  }

  /// Where it goes on.
  @inline(__always)
  package func place(after place: Int) -> Int {
    Int((UInt32(truncatingIfNeeded: place) &+ 1) & mask)
  }

  /// The entry for a power.
  package func entry(_ power: Int, _ hash: UInt64) -> UInt32 {
    UInt32(power + 1) | UInt32(truncatingIfNeeded: hash >> 32) & ~mask
  }

  /// The power in an entry, or nil where it is empty.
  @inline(__always)
  package func power(in entry: UInt32) -> Int? {
    let number = entry & mask
    return number == 0 ? nil : Int(number) - 1
  }

  /// Whether an entry may be that of an identifier with a hash.
  @inline(__always)
  package func mayBe(_ entry: UInt32, _ hash: UInt64) -> Bool {
    (entry ^ UInt32(truncatingIfNeeded: hash >> 32)) & ~mask == 0
  }
}
