import SteelyardArtifact
import SteelyardModel

/// What the keys of plain cases mean, by number.
struct PlainNames {
  let index: NameIndex
  let tables: Tables
  /// Whether keys that mean nothing are let through.
  let allowsUnknown: Bool

  /// The name of a factor as a text of the catalogue.
  func factor(_ key: PlainText, in bytes: borrowing PaddedBytes) -> UInt32 {
    index.factor(bytes.bytes.extracting(key.range), tables) ?? KeyMemory.nothing
  }

  /// The position of a measure.
  func measure(_ key: PlainText, in bytes: borrowing PaddedBytes) -> UInt32 {
    let id = bytes.bytes.extracting(key.range)
    for position in 0..<tables.measures.count
    where tables.text(tables.measures[position].id, equals: id) {
      return UInt32(truncatingIfNeeded: position)
    }
    return KeyMemory.nothing
  }

  /// The position of a step.
  func step(_ key: PlainText, in bytes: borrowing PaddedBytes) -> UInt32 {
    for (position, step) in Step.allCases.enumerated() where bytes.text(key, is: step.rawValue) {
      return UInt32(position)
    }
    return KeyMemory.nothing
  }
}
