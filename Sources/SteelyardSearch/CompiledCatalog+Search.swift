public import SteelyardArtifact

extension CompiledCatalog {
  /// The powers in which all words occur, in whatever of their texts, the best first.
  ///
  /// A word is what stands between blanks; it may be part of a longer one. Wide and narrow forms, capital and small letters count as the
  /// same, brackets of all shapes too. At most sixteen words count. The time is that of reading a few lists of the index, and of
  /// looking at the texts they name.
  public func search(_ query: String, limit: Int = 20) -> SearchResult {
    let query = SearchQuery(query)
    let found = query.words.map { WordSearch($0, in: tables) }
    let written = query.words.map { String(decoding: $0.utf8, as: UTF8.self) }
    guard !found.isEmpty, limit > 0 else { return SearchResult(words: written, total: 0, hits: []) }
    let ranking = SearchRanking(query, found, in: tables, limit: limit)
    let places = SharedPlaces(of: ranking.best, found, in: tables)
    let hits = ranking.best.map { hit($0, query, places[$0] ?? []) }
    return SearchResult(words: written, total: ranking.total, hits: hits)
  }

  private func hit(_ power: Int, _ query: SearchQuery, _ texts: [Int?]) -> SearchHit {
    let row = tables.powers[power]
    let name = MarkedText(tables.string(row.name), query.words)
    let id = tables.string(row.id)
    let (foldedName, foldedID) = (SearchFolding.fold(name.text), SearchFolding.fold(id))
    var others: [SearchHit.Place] = []
    for (word, text) in zip(query.words, texts) where foldedName.place(of: word) == nil {
      var place = SearchHit.Place(field: .id, text: MarkedText(id, query.words))
      if foldedID.place(of: word) == nil {
        guard let text, let field = SearchField(rawValue: tables.searchTexts[text].field) else {
          continue
        }
        let words = tables.string(tables.searchTexts[text].text)
        place = SearchHit.Place(field: field, text: MarkedText(words, query.words))
      }
      if !others.contains(place) { others.append(place) }
    }
    return SearchHit(power: id, name: name, others: others)
  }
}
