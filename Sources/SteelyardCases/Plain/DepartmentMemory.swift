import SteelyardArtifact

/// Remembers which departments the rows before named, as most rows of a file name one of a few.
struct DepartmentMemory {
  private struct Entry {
    var first: UInt64 = 0
    var second: UInt64 = 0
    /// How many letters; negative where nothing is remembered.
    var length = -1
    var department: UInt32 = 0
  }

  /// As many letters as are remembered.
  private static let longest = 16

  private var entries: [64 of Entry] = .init(repeating: Entry())

  /// The number of a department's name as a text of the catalogue.
  mutating func find(_ name: PlainText, in bytes: borrowing PaddedBytes, _ tables: Tables) -> UInt32
  {
    guard name.count <= Self.longest else {
      return tables.department(named: bytes.bytes.extracting(name.range))
    }
    let first = bytes.letters(of: name)
    let rest = PlainText(start: min(name.start &+ 8, name.end), end: name.end)
    let second = bytes.letters(of: rest)
    let place = Int(truncatingIfNeeded: ((first ^ second) &* 0x9E37_79B9_7F4A_7C15) >> 58)
    let found = entries[place]
    if found.length == name.count, found.first == first, found.second == second {
      return found.department
    }
    let department = tables.department(named: bytes.bytes.extracting(name.range))
    entries[place] = Entry(
      first: first,
      second: second,
      length: name.count,
      department: department
    )
    return department
  }
}
