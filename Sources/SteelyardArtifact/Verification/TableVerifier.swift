/// Checks that every reference in the sections points to something, and that what is ordered is in order.
struct TableVerifier {
  let tables: Tables

  /// Everything, in the order in which one part rests on another.
  func verify() throws(ArtifactError) {
    try verifyText()
    let reach = try verifyNodes()
    try verifyLists()
    try verifyMeasures()
    try verifyFactors()
    let terms = try verifyTerms()
    try verifyStatutes(reach, terms)
    let gradings = try verifyGradings(terms)
    try verifyPowers(reach, gradings)
    try verifyIndex()
    try verifyProcedures()
    try verifySearch()
  }

  /// Throws where something does not hold, with the place of the section.
  func require(
    _ condition: @autoclosure () -> Bool,
    in name: SectionName
  ) throws(ArtifactError) {
    guard condition() else { throw .damaged(at: Layout.contentFrom + name.rawValue * 16) }
  }

  /// Whether a text is there.
  func isText(_ reference: UInt32) -> Bool { Int(reference) < tables.textStarts.count - 1 }

  /// Whether a text is there or there is none.
  func isOptionalText(_ reference: UInt32) -> Bool { reference == .absent || isText(reference) }

  /// Whether a row is there or there is none.
  func isOptional(_ reference: UInt32, below count: Int) -> Bool {
    reference == .absent || Int(reference) < count
  }

  /// Whether so many rows lie in a section from a place on.
  func isRun(_ first: UInt32, _ count: Int, in total: Int) -> Bool {
    Int(first) + count <= total
  }

  /// Whether a list in `words` points to rows that are there.
  func isList(_ first: UInt32, _ count: Int, below limit: Int) -> Bool {
    let words = tables.words
    guard isRun(first, count, in: words.count) else { return false }
    return (Int(first)..<Int(first) + count).allSatisfy { Int(words[$0]) < limit }
  }
}

extension TableVerifier {
  private func verifyText() throws(ArtifactError) {
    let starts = tables.textStarts
    try require(starts.count > 0 && starts[0] == 0, in: .textStarts)
    var previous: UInt32 = 0
    for index in 1..<max(starts.count, 1) {
      let start = starts[index]
      guard start >= previous else { return try require(false, in: .textStarts) }
      previous = start
    }
    try require(Int(previous) == tables.text.count, in: .text)
  }

  private func verifyIndex() throws(ArtifactError) {
    let index = tables.powerIndex
    let powers = tables.powers.count
    try require(index.count == PowerIndex.places(for: powers), in: .powerIndex)
    let layout = PowerIndex(places: index.count)
    var isFree = false
    for place in 0..<index.count {
      if let power = layout.power(in: index[place]) {
        guard power < powers else { return try require(false, in: .powerIndex) }
      } else {
        isFree = true
      }
    }
    try require(isFree, in: .powerIndex)
  }
}
