import SteelyardArtifact

extension ArtifactContents {
  /// Makes the index by which powers are looked for; the same contents always give the same index.
  mutating func buildSearchIndex() {
    var index = SearchIndex()
    for power in powers {
      index.begin()
      index.add(string(power.name))
      index.add(string(power.id))
    }
    let shared = sharedTexts()
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

  private func sharedTexts() -> SharedTexts {
    var shared = SharedTexts()
    for position in powers.indices {
      for text in texts(ofPower: position) { shared.add(text, of: position) }
    }
    return shared
  }

  private func string(_ reference: UInt32) -> String {
    let bytes = text[Int(textStarts[Int(reference)])..<Int(textStarts[Int(reference) + 1])]
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What is said of a power in words that other powers share.
extension ArtifactContents {
  private func texts(ofPower position: Int) -> [SharedTexts.Text] {
    let head = heads[position]
    let statute = statutes[Int(head.statute)]
    var texts = self.texts(of: notes[Int(powers[position].notes)], in: powers[position].volume)
    for factor in words(head.firstSlot, Int(statute.slotCount)) {
      texts.append(.init(.factor, factors[factor].name))
    }
    for clause in run(statute.firstClause, Int(statute.clauseCount)) {
      let row = clauses[clause]
      texts += self.texts(ofProvision: row.basis) + self.texts(ofTerms: row)
    }
    for standard in run(head.firstStandard, Int(head.standardCount)) {
      let grading = gradings[Int(standards[standard].grading)]
      let row = standards[standard]
      texts += self.texts(of: notes[Int(row.notes)], in: row.volume)
      for band in run(grading.firstBand, Int(grading.bandCount)) {
        texts.append(.init(.grade, bands[band].grade))
        texts += self.texts(ofProvision: bands[band].basis)
      }
    }
    return texts
  }

  private func texts(of notes: NotesRow, in volume: UInt32) -> [SharedTexts.Text] {
    var texts: [SharedTexts.Text] = []
    for provision in words(notes.firstBasis, Int(notes.basisCount)) {
      texts += self.texts(ofProvision: UInt32(provision))
    }
    for code in words(notes.firstCode, Int(notes.codeCount)) {
      texts.append(.init(.code, UInt32(code)))
    }
    if volume != .absent {
      let volume = volumes[Int(volume)]
      texts += [.init(.volume, volume.title), .init(.volume, volume.issuer)]
    }
    return texts
  }

  private func texts(ofProvision reference: UInt32) -> [SharedTexts.Text] {
    guard reference != .absent else { return [] }
    let provision = provisions[Int(reference)]
    let citation = SharedTexts.Text(.provision, provision.citation)
    guard provision.instrument != .absent else { return [citation] }
    let instrument = instruments[Int(provision.instrument)]
    return [citation, .init(.instrument, instrument.id), .init(.instrument, instrument.title)]
  }

  private func texts(ofTerms clause: ClauseRow) -> [SharedTexts.Text] {
    run(clause.firstTerm, Int(clause.termCount)).flatMap { place in
      let measure = measures[Int(terms[place].measure)]
      return [measure.id, measure.name, measure.englishName].map { SharedTexts.Text(.measure, $0) }
    }
  }

  private func words(_ first: UInt32, _ count: Int) -> [Int] {
    run(first, count).map { Int(words[$0]) }
  }

  private func run(_ first: UInt32, _ count: Int) -> Range<Int> {
    Int(first)..<Int(first) + count
  }
}
