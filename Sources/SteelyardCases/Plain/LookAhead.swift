package import SteelyardArtifact

/// Asks for what several cases will need from the catalogue before any of them is weighed.
///
/// The index leads to the head of a power, which holds most of what is needed; a case alone would wait for memory at each step.
/// Here each step asks for the memory of the next one and does not wait: meanwhile other cases are read.
package struct LookAhead {
  /// How many cases go together.
  package static let capacity = 16
  /// So many cases are read while memory is on its way.
  private static let distance = 4

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
  /// How many of them were looked up in the index.
  private var lookedUp = 0

  package init(_ tables: Tables) {
    self.tables = tables
    index = PowerIndex(places: tables.powerIndex.count)
  }

  /// Forgets all cases.
  package mutating func removeAll() { (count, lookedUp) = (0, 0) }

  /// Adds a case by the identifier of its power; there must be room for it.
  package mutating func add(_ id: PlainText, in bytes: borrowing PaddedBytes) {
    let text = bytes.bytes.extracting(id.range)
    let hash = unsafe text.withUnsafeBytes { unsafe TextHash.hash($0) }
    walks[count].id = id
    walks[count].hash = hash
    walks[count].place = index.place(of: hash)
    tables.powerIndex.prefetch(walks[count].place)
    count &+= 1
    if count > Self.distance { lookUpNext() }
  }

  /// The position of the power that one of the cases names, where it was found on the way.
  mutating func power(ofCase index: Int, in bytes: borrowing PaddedBytes) -> Int? {
    while lookedUp < count { lookUpNext() }
    let position = walks[index].position
    guard position != .absent,
      tables.isPower(Int(position), named: bytes.bytes.extracting(walks[index].id.range))
    else { return nil }
    return Int(position)
  }
}

extension LookAhead {
  /// Finds the power whose entry looks like that of the identifier, and asks for its head.
  @inline(__always)
  private mutating func lookUpNext() {
    let (entries, hash) = (tables.powerIndex, walks[lookedUp].hash)
    var place = walks[lookedUp].place
    walks[lookedUp].position = .absent
    while let power = index.power(in: entries[place]) {
      if index.mayBe(entries[place], hash) {
        walks[lookedUp].position = UInt32(truncatingIfNeeded: power)
        tables.heads.prefetch(power)
        break
      }
      place = index.place(after: place)
    }
    lookedUp &+= 1
  }
}
