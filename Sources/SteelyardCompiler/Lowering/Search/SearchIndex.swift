import SteelyardArtifact

/// For each two characters that stand side by side somewhere, the list of documents in which they do.
struct SearchIndex: Sendable {
  private var table = PlaceTable()
  private var pairs: [UInt64] = []
  private var lists: [SearchSteps] = []
  private var last: [Int] = []
  private var document = -1

  /// Begins the next document.
  mutating func begin() { document += 1 }

  /// Adds a text to the document.
  mutating func add(_ text: String) {
    var first: Unicode.Scalar?
    for character in text.unicodeScalars {
      let second = SearchFolding.fold(character)
      if let first { add(first.value, second.value) }
      first = second
    }
    if let first { add(first.value, 0) }
  }

  /// Adds the names and identifiers of powers, each a document, in the order of the catalog.
  mutating func add(_ names: [String], _ identifiers: [String]) {
    for (name, id) in zip(names, identifiers) {
      begin()
      add(name)
      add(id)
    }
  }

  private mutating func add(_ first: UInt32, _ second: UInt32) {
    let pair = UInt64(first) << 32 | UInt64(second)
    let hash = Self.hash(pair)
    var candidate = table.first(hash)
    while let place = candidate.number, pairs[place] != pair {
      candidate = table.next(hash, after: candidate)
    }
    guard let place = candidate.number else {
      table.note(pairs.count, hash, at: candidate)
      pairs.append(pair)
      lists.append(SearchSteps())
      lists[lists.count - 1].append(document + 1)
      return last.append(document)
    }
    guard last[place] < document else { return }
    lists[place].append(document - last[place])
    last[place] = document
  }

  private static func hash(_ pair: UInt64) -> UInt64 { (pair &* 0x9E37_79B9_7F4A_7C15) >> 32 }

  /// The pairs in their order, and their lists side by side.
  func written() -> (terms: [SearchTermRow], lists: [UInt8]) {
    var terms: [SearchTermRow] = []
    var bytes: [UInt8] = []
    for place in pairs.indices.sorted(by: { pairs[$0] < pairs[$1] }) {
      var row = SearchTermRow()
      row.first = UInt32(truncatingIfNeeded: pairs[place] >> 32)
      row.second = UInt32(truncatingIfNeeded: pairs[place])
      row.list = UInt32(clamping: bytes.count)
      terms.append(row)
      bytes += lists[place].written()
    }
    return (terms, bytes)
  }
}
