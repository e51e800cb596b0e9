/// Finds where something equal was stored before, by its hash; the caller compares.
///
/// Unlike a dictionary it keeps no copy of what is stored, and its hash is the same in every run.
struct PlaceTable {
  private struct Entry {
    var hash: UInt64
    /// One more than the number of what is stored; zero where the entry is free.
    var number: UInt32
  }

  private var entries: [Entry] = Array(repeating: Entry(hash: 0, number: 0), count: 64)
  private var count = 0

  /// The number of what is equal, or the new number under which it is noted from now on.
  mutating func number(
    hash: UInt64,
    next: Int,
    isEqual: (Int) -> Bool
  ) -> (number: Int, isNew: Bool) {
    if count * 2 >= entries.count { grow() }
    var place = Int(truncatingIfNeeded: hash) & (entries.count - 1)
    while entries[place].number != 0 {
      let number = Int(entries[place].number) - 1
      if entries[place].hash == hash, isEqual(number) { return (number, false) }
      place = (place + 1) & (entries.count - 1)
    }
    entries[place] = Entry(hash: hash, number: UInt32(clamping: next + 1))
    count += 1
    return (next, true)
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(hash: 0, number: 0), count: old.count * 2)
    for entry in old where entry.number != 0 {
      var place = Int(truncatingIfNeeded: entry.hash) & (entries.count - 1)
      while entries[place].number != 0 { place = (place + 1) & (entries.count - 1) }
      entries[place] = entry
    }
  }
}
