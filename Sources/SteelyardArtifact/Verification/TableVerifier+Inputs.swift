extension TableVerifier {
  /// What a factor is computed from: slots, diagrams with their values, or days with theirs.
  func verifyInputs(
    of row: DerivationRow,
    slots: UInt8,
    _ reach: DiagramReach
  ) throws(ArtifactError) {
    let (first, count) = (Int(row.firstInput), Int(row.inputCount))
    switch row.operation {
    case DerivationRow.dated:
      try require(isRun(row.firstInput, count * 2, in: tables.numbers.count), in: .derivations)
    case DerivationRow.table:
      try require(isRun(row.firstInput, 2, in: tables.words.count), in: .derivations)
      try verifyDiagram(at: first, slots: slots, reach)
    case DerivationRow.score:
      try require(isRun(row.firstInput, count * 3, in: tables.words.count), in: .derivations)
      for place in stride(from: first, to: first + count * 3, by: 3) {
        try require(tables.words[place] < UInt32(slots), in: .derivations)
        try verifyDiagram(at: place + 1, slots: slots, reach)
      }
    default:
      try require(isRun(row.firstInput, count, in: tables.words.count), in: .derivations)
      for place in first..<first + count {
        try require(tables.words[place] < UInt32(slots), in: .derivations)
      }
    }
  }

  /// A diagram, and behind it the first of the numbers its ends stand for.
  private func verifyDiagram(
    at place: Int,
    slots: UInt8,
    _ reach: DiagramReach
  ) throws(ArtifactError) {
    guard let found = reach.reach(of: tables.words[place]), found.slots <= slots else {
      return try require(false, in: .derivations)
    }
    try require(
      isRun(tables.words[place + 1], Int(found.labels), in: tables.numbers.count),
      in: .derivations
    )
  }
}
