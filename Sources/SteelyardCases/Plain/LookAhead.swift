package import SteelyardArtifact

/// Fetches what several cases will need from the catalogue before any of them is weighed.
///
/// The index leads to the head of a power, which holds most of what is needed; a case alone waits for memory twice. Here several
/// cases take each step together, so that their waits overlap. Nothing but the powers is decided: whatever else is read here is read
/// again where it counts.
package struct LookAhead {
  /// How many cases go together.
  package static let capacity = 16

  /// What was found so far for one case.
  private struct Walk {
    var id = PlainText(start: 0, end: 0)
    var hash: UInt64 = 0
    /// Where the search in the index begins.
    var place = 0
    var position: UInt32 = .absent
  }

  private let tables: Tables
  private let index: PowerIndex
  private var walks: [16 of Walk] = .init(repeating: Walk())
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
    let hash = unsafe text.withUnsafeBytes { unsafe TextHash.hash($0) }
    walks[count].id = id
    walks[count].hash = hash
    walks[count].place = index.place(of: hash)
    warmth &+= UInt64(tables.powerIndex[walks[count].place])
    count += 1
  }

  /// The position of the power that one of the cases fetched last names, where it was found on the way.
  func power(ofCase index: Int) -> Int? {
    let position = walks[index].position
    return position == .absent ? nil : Int(position)
  }

  /// Fetches what the cases need, and forgets them.
  package mutating func fetch(_ bytes: borrowing PaddedBytes) {
    for walk in 0..<count { findCandidate(walk) }
    for walk in 0..<count { fetchBands(walk, bytes) }
    count = 0
  }
}

extension LookAhead {
  /// Finds the power whose entry looks like that of the identifier, and reads a little of its head.
  private mutating func findCandidate(_ walk: Int) {
    let (entries, hash) = (tables.powerIndex, walks[walk].hash)
    var place = walks[walk].place
    walks[walk].position = .absent
    while let power = index.power(in: entries[place]) {
      if index.mayBe(entries[place], hash) {
        walks[walk].position = UInt32(truncatingIfNeeded: power)
        warmth &+= tables.touch(headOf: power)
        return
      }
      place = index.place(after: place)
    }
  }

  /// Makes sure of the power, and reads a little of what its head leads to.
  private mutating func fetchBands(_ walk: Int, _ bytes: borrowing PaddedBytes) {
    guard let power = power(ofCase: walk) else { return }
    if tables.isPower(power, named: bytes.bytes.extracting(walks[walk].id.range)) {
      warmth &+= tables.touch(bandsOf: power)
    } else {
      walks[walk].position = .absent
    }
  }
}
