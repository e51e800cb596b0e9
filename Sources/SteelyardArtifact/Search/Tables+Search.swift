// Documents are what words are found in: first the powers, each by its name and identifier, then the shared texts.

extension Tables {
  /// How many documents there are.
  package var searchDocumentCount: Int { powers.count + searchTexts.count }

  /// The documents in which two characters stand side by side; nil where there are none.
  package func documents(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> SearchList? {
    let place = firstTerm(first.value, second.value)
    guard place < searchTerms.count else { return nil }
    let row = searchTerms[place]
    return row.first == first.value && row.second == second.value ? documents(ofTerm: place) : nil
  }

  /// The documents in which a character stands: one list for each that follows it.
  package func documents(with character: Unicode.Scalar) -> [SearchList] {
    let first = firstTerm(character.value, 0)
    let end = firstTerm(character.value + 1, 0)
    return (first..<max(first, end)).map { documents(ofTerm: $0) }
  }

  /// The powers that have a shared text.
  package func powers(ofText position: Int) -> SearchList {
    let start = Int(searchTexts[position].list)
    let isLast = position + 1 == searchTexts.count
    let end = isLast ? searchLists.count : Int(searchTexts[position + 1].list)
    return SearchList(searchLists, start..<end, below: powers.count)
  }

  private func documents(ofTerm position: Int) -> SearchList {
    let start = Int(searchTerms[position].list)
    let end =
      if position + 1 < searchTerms.count {
        Int(searchTerms[position + 1].list)
      } else if searchTexts.count > 0 {
        Int(searchTexts[0].list)
      } else {
        searchLists.count
      }
    return SearchList(searchLists, start..<end, below: searchDocumentCount)
  }

  /// The position of the first pair that is not before a given one.
  private func firstTerm(_ first: UInt32, _ second: UInt32) -> Int {
    var (low, high) = (0, searchTerms.count)
    while low < high {
      let middle = (low + high) / 2
      let row = searchTerms[middle]
      if (row.first, row.second) < (first, second) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Tables {
  /// Whether a stored text holds these bytes somewhere.
  package func text(_ reference: UInt32, contains bytes: [UInt8]) -> Bool {
    let text = unsafe self.bytes(of: reference)
    guard let last = bytes.last else { return true }
    guard text.count >= bytes.count else { return false }
    // The last byte of a Chinese character says most about it, so that it is looked at first.
    let end = bytes.count - 1
    for start in 0...text.count - bytes.count where unsafe text[start + end] == last {
      if bytes.indices.allSatisfy({ unsafe text[start + $0] == bytes[$0] }) { return true }
    }
    return false
  }
}
