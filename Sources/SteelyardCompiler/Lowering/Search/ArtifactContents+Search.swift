import SteelyardArtifact

extension ArtifactContents {
  /// Makes the indexes by which powers are found and looked for, and completes their heads; the same contents always give the same.
  ///
  /// - Parameter names: The names and identifiers of all powers, if they have been indexed already.
  mutating func buildIndexes(names: SearchIndex?) {
    let contents = self
    let middle = heads.count / 2
    let shared = Strand(SharedTexts())
    let powers = Strand([UInt32]())
    let heads = (Strand([PowerHeadRow]()), Strand([PowerHeadRow]()))
    let index = Strand(names ?? SearchIndex())
    sideBySide(
      { heads.0.change { $0 = contents.filledHeads(0..<middle) } },
      { heads.1.change { $0 = contents.filledHeads(middle..<contents.heads.count) } },
      { shared.change { $0 = PowerTexts.shared(in: contents) } },
      { powers.change { $0 = contents.indexOfPowers() } },
      { index.change { if names == nil { contents.addNames(to: &$0) } } }
    )
    self.heads = heads.0.take(leaving: []) + heads.1.take(leaving: [])
    powerIndex = powers.take(leaving: [])
    build(index.take(leaving: SearchIndex()), shared.take(leaving: SharedTexts()))
  }

  /// Writes the index by which powers are looked for; texts that powers share are documents behind the powers.
  private mutating func build(_ names: consuming SearchIndex, _ shared: SharedTexts) {
    var index = names
    for text in shared.texts {
      index.begin()
      index.add(string(text.text))
    }
    let written = index.written()
    searchTerms = written.terms
    searchLists = written.lists
    searchTexts = []
    for (text, powers) in zip(shared.texts, shared.powers) {
      var row = SearchTextRow()
      row.text = text.text
      row.field = text.field.rawValue
      row.list = UInt32(searchLists.count)
      searchTexts.append(row)
      searchLists += powers.written()
    }
  }

  private func addNames(to index: inout SearchIndex) {
    for power in powers {
      index.begin()
      index.add(string(power.name))
      index.add(string(power.id))
    }
  }

  private func string(_ reference: UInt32) -> String {
    let bytes = text[Int(textStarts[Int(reference)])..<Int(textStarts[Int(reference) + 1])]
    return String(decoding: bytes, as: UTF8.self)
  }
}
