/// Finds where something equal was stored before, by its hash; the caller compares.
///
/// Unlike a dictionary it keeps no copy of what is stored, and its hash is the same in every run.
struct PlaceTable: Sendable {
  private struct Entry {
    /// The lower half of the hash, which is enough to find a place and to tell nearly all others apart.
    var hash: UInt32
    /// One more than the number of what is stored; zero where the entry is free.
    var number: UInt32
  }

  /// Where a search has come to: something that may have the same hash, or a free entry.
  struct Candidate {
    fileprivate let place: Int
    /// The number of what may have the same hash; nil where nothing more has.
    let number: Int?
  }

  private var entries: [Entry] = Array(repeating: Entry(hash: 0, number: 0), count: 64)
  private var count = 0

  /// The first that has a hash; there is room to note what has it after this.
  mutating func first(_ hash: UInt64) -> Candidate {
    if count * 2 >= entries.count { grow() }
    return search(hash, from: Int(UInt32(truncatingIfNeeded: hash)) & (entries.count - 1))
  }

  /// The next that has the hash.
  func next(_ hash: UInt64, after candidate: Candidate) -> Candidate {
    search(hash, from: (candidate.place + 1) & (entries.count - 1))
  }

  /// Notes the number of something new where the search ended.
  mutating func note(_ number: Int, _ hash: UInt64, at candidate: Candidate) {
    entries[candidate.place] = Entry(
      hash: UInt32(truncatingIfNeeded: hash),
      number: UInt32(clamping: number + 1)
    )
    count += 1
  }

  private func search(_ hash: UInt64, from start: Int) -> Candidate {
    var place = start
    let hash = UInt32(truncatingIfNeeded: hash)
    while entries[place].number != 0, entries[place].hash != hash {
      place = (place + 1) & (entries.count - 1)
    }
    let number = Int(entries[place].number)
    return Candidate(place: place, number: number == 0 ? nil : number - 1)
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(hash: 0, number: 0), count: old.count * 4)
    for entry in old where entry.number != 0 {
      var place = Int(entry.hash) & (entries.count - 1)
      while entries[place].number != 0 { place = (place + 1) & (entries.count - 1) }
      entries[place] = entry
    }
  }
}
