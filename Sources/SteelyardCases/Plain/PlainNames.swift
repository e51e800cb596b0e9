import SteelyardArtifact
import SteelyardModel

/// What the keys of plain cases mean, by number.
struct PlainNames {
  let index: NameIndex
  let tables: Tables
  /// Whether keys that mean nothing are let through.
  let allowsUnknown: Bool

  /// What a key of an object means, by number.
  func meaning(
    of key: PlainText,
    in owner: PlainMember.Owner,
    _ bytes: borrowing PaddedBytes
  ) -> UInt32 {
    switch owner {
    case .facts: factor(key, in: bytes)
    case .decision: measure(key, in: bytes)
    case .procedure: step(key, in: bytes)
    }
  }

  /// The name of a factor as a text of the catalogue.
  private func factor(_ key: PlainText, in bytes: borrowing PaddedBytes) -> UInt32 {
    index.factor(bytes.bytes.extracting(key.range), tables) ?? .nothing
  }

  /// The position of a measure.
  private func measure(_ key: PlainText, in bytes: borrowing PaddedBytes) -> UInt32 {
    let id = bytes.bytes.extracting(key.range)
    for position in 0..<tables.measures.count
    where tables.text(tables.measures[position].id, equals: id) {
      return UInt32(truncatingIfNeeded: position)
    }
    return .nothing
  }

  /// The position of a step.
  private func step(_ key: PlainText, in bytes: borrowing PaddedBytes) -> UInt32 {
    for (position, step) in Step.allCases.enumerated() where bytes.text(key, isText: step.rawValue)
    {
      return UInt32(position)
    }
    return .nothing
  }
}
