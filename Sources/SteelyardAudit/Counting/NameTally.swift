import SteelyardCases
import SteelyardEvaluator

/// Counts outcomes by name, for names that are bytes in a row: an authority, an officer, a grade.
///
/// The number of names is bounded; where there are more, the rest is counted together under no name.
struct NameTally: Sendable {
  private struct Entry: Sendable {
    let start: Int
    let end: Int
    let hash: UInt64
    var counts = OutcomeCounts()
  }

  private static let mostNames = 100_000

  private var letters: [UInt8] = []
  private var entries: [Entry] = []
  /// Places of entries by hash, -1 where none is; its size is a power of two.
  private var slots: [Int32] = .init(repeating: -1, count: 64)
  private var others = OutcomeCounts()

  /// Counts one case.
  mutating func add(_ name: Span<UInt8>, _ outcome: Outcome) {
    guard let entry = entry(for: name, hash: Self.hash(name)) else {
      others[outcome] += 1
      return
    }
    entries[entry].counts[outcome] += 1
  }

  /// Where a name is counted, or nil where there are too many.
  mutating func place(of name: Span<UInt8>) -> Int? { entry(for: name, hash: Self.hash(name)) }

  /// Counts one case at such a place.
  @inline(__always)
  mutating func count(_ outcome: Outcome, at place: Int) {
    entries[place].counts[outcome] += 1
  }

  /// Counts several cases.
  mutating func add(_ name: Span<UInt8>, _ counts: OutcomeCounts) {
    if let entry = entry(for: name, hash: Self.hash(name)) {
      entries[entry].counts += counts
    } else {
      others += counts
    }
  }

  /// Adds what was counted elsewhere.
  mutating func add(_ other: NameTally) {
    others += other.others
    for theirs in other.entries {
      let name = other.letters.span.extracting(theirs.start..<theirs.end)
      if let entry = entry(for: name, hash: theirs.hash) {
        entries[entry].counts += theirs.counts
      } else {
        others += theirs.counts
      }
    }
  }

  /// The names with their counts, those with most wrong cases first.
  var groups: [AuditGroup] {
    var groups: [AuditGroup] = []
    for entry in entries {
      let name = String(utf8: letters.span.extracting(entry.start..<entry.end))
      groups.append(AuditGroup(name: name, counts: entry.counts))
    }
    groups.sort()
    if others.total > 0 { groups.append(AuditGroup(name: "", counts: others)) }
    return groups
  }
}

extension NameTally {
  private mutating func entry(for name: Span<UInt8>, hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let found = Int(slots[slot])
      if entries[found].hash == hash, isName(of: entries[found], name) { return found }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard entries.count < Self.mostNames else { return nil }
    let start = letters.count
    for place in name.indices { letters.append(name[place]) }
    entries.append(Entry(start: start, end: letters.count, hash: hash))
    slots[slot] = Int32(entries.count - 1)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private func isName(of entry: Entry, _ name: Span<UInt8>) -> Bool {
    let count = name.count
    guard entry.end &- entry.start == count else { return false }
    let letters = letters.span.extracting(entry.start..<entry.end)
    var place = 0
    while place &+ 8 <= count {
      if letters.letters(at: place) != name.letters(at: place) { return false }
      place &+= 8
    }
    return letters.lastLetters == name.lastLetters
  }

  private mutating func grow() {
    slots = .init(repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// A hash that is the same in every run, so that nothing depends on the run.
  private static func hash(_ name: Span<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: name.count)
    var place = 0
    while place &+ 8 <= name.count {
      hash = mixed(hash ^ name.letters(at: place))
      place &+= 8
    }
    return mixed(hash ^ name.lastLetters)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}

extension Span<UInt8> {
  /// Eight letters.
  @inline(__always)
  func letters(at place: Int) -> UInt64 {
    // The load checks its bounds by itself.
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  /// The last eight letters; all of them where there are fewer.
  @inline(__always)
  fileprivate var lastLetters: UInt64 {
    if count >= 8 { return letters(at: count &- 8) }
    var letters: UInt64 = 0
    for place in indices { letters = letters << 8 | UInt64(self[place]) }
    return letters
  }
}
