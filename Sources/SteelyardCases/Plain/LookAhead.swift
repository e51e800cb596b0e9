package import SteelyardArtifact

/// Fetches what several cases will need from the catalogue before any of them is weighed.
///
/// The index leads to the head of a power, which holds most of what is needed; a case alone waits for memory twice. Here several
/// cases go together, so that their waits overlap. Nothing is decided: whatever is read here is read again where it counts.
package struct LookAhead {
  /// How many cases go together.
  package static let capacity = 16

  private let tables: Tables
  private let index: PowerIndex
  private var hashes: [16 of UInt64] = .init(repeating: 0)
  private var count = 0
  /// A sum of what was read, so that nobody thinks reading was for nothing.
  private var warmth: UInt64 = 0

  package init(_ tables: Tables) {
    self.tables = tables
    index = PowerIndex(places: tables.powerIndex.count)
  }

  /// Whether there is room for another case.
  package var hasRoom: Bool { count < Self.capacity }

  /// Adds a case by the identifier of its power.
  package mutating func add(_ id: PlainText, in bytes: borrowing PaddedBytes) {
    let text = bytes.bytes.extracting(id.range)
    hashes[count] = unsafe text.withUnsafeBytes { unsafe TextHash.hash($0) }
    warmth &+= UInt64(tables.powerIndex[index.place(of: hashes[count])])
    count += 1
  }

  /// Fetches what the cases need, and forgets them.
  package mutating func fetch() {
    for walk in 0..<count {
      if let power = position(of: hashes[walk]) { warmth &+= tables.touch(power) }
    }
    count = 0
  }

  /// The power whose entry looks like that of an identifier with a hash.
  private func position(of hash: UInt64) -> Int? {
    let entries = tables.powerIndex
    var place = index.place(of: hash)
    while let power = index.power(in: entries[place]) {
      if index.mayBe(entries[place], hash) { return power }
      place = index.place(after: place)
    }
    return nil
  }
}
