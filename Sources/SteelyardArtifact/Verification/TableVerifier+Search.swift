extension TableVerifier {
  /// The index for searching: its pairs rise, and its lists lie side by side.
  ///
  /// The numbers in the lists are held against their limits when they are read.
  func verifySearch() throws(ArtifactError) {
    var list: UInt32 = 0
    var last: SearchTermRow?
    for row in rows(tables.searchTerms) {
      let rises = last.map { ($0.first, $0.second) < (row.first, row.second) } ?? true
      try require(rises && row.list >= list, in: .searchTerms)
      (last, list) = (row, row.list)
    }
    for row in rows(tables.searchTexts) {
      try require(
        isText(row.text) && SearchField(rawValue: row.field) != nil && row.list >= list,
        in: .searchTexts
      )
      list = row.list
    }
    try require(Int(list) <= tables.searchLists.count, in: .searchLists)
  }
}
