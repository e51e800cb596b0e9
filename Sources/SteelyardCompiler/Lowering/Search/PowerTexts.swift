import SteelyardArtifact

/// Goes through what is said of powers in words that others share; what many powers have in common is looked at once.
struct PowerTexts {
  /// What has texts that belong together.
  private enum Kind: Int, CaseIterable {
    case notes
    case volume
    case factors
    case clauses
    case grading
  }

  private let contents: ArtifactContents
  private var shared = SharedTexts()
  /// For each kind where its rows begin in `seen`.
  private let first: [Int]
  /// For each row or run, by its first row, where the places of its texts are; nil where it was not looked at yet.
  private var seen: [Range<Int>?]
  private var places: [Int] = []

  private init(_ contents: ArtifactContents) {
    self.contents = contents
    let counts = Kind.allCases.map { kind in
      switch kind {
      case .notes: contents.notes.count
      case .volume: contents.volumes.count
      case .factors: contents.words.count
      case .clauses: contents.clauses.count
      case .grading: contents.gradings.count
      }
    }
    first = counts.indices.map { counts[..<$0].reduce(0, +) }
    seen = Array(repeating: nil, count: counts.reduce(0, +))
  }

  /// The texts that powers share, each with its powers.
  static func shared(in contents: ArtifactContents) -> SharedTexts {
    var texts = PowerTexts(contents)
    for position in contents.powers.indices { texts.add(position) }
    return texts.shared
  }

  private mutating func add(_ power: Int) {
    let head = contents.heads[power]
    let statute = contents.statutes[Int(head.statute)]
    add(.notes, contents.powers[power].notes, of: power)
    add(.volume, contents.powers[power].volume, of: power)
    add(.factors, head.firstSlot, count: Int(statute.slotCount), of: power)
    add(.clauses, statute.firstClause, count: Int(statute.clauseCount), of: power)
    for standard in Self.run(head.firstStandard, Int(head.standardCount)) {
      let row = contents.standards[standard]
      add(.notes, row.notes, of: power)
      add(.volume, row.volume, of: power)
      add(.grading, row.grading, of: power)
    }
  }

  /// Adds a power to the texts of a row, or of a run, which always begins with the same row.
  private mutating func add(_ kind: Kind, _ row: UInt32, count: Int = 1, of power: Int) {
    guard count > 0, row != .absent else { return }
    let place = first[kind.rawValue] + Int(row)
    let range = seen[place] ?? look(at: kind, Self.run(row, count))
    seen[place] = range
    for text in range { shared.add(places[text], of: power) }
  }

  private mutating func look(at kind: Kind, _ rows: Range<Int>) -> Range<Int> {
    let start = places.count
    for row in rows {
      for text in texts(of: kind, row) { places.append(shared.place(of: text)) }
    }
    return start..<places.count
  }

  private static func run(_ first: UInt32, _ count: Int) -> Range<Int> {
    Int(first)..<Int(first) + count
  }
}

extension PowerTexts {
  private func texts(of kind: Kind, _ row: Int) -> [SharedTexts.Text] {
    switch kind {
    case .notes: texts(of: contents.notes[row])
    case .volume:
      [.init(.volume, contents.volumes[row].title), .init(.volume, contents.volumes[row].issuer)]
    case .factors: [.init(.factor, contents.factors[Int(contents.words[row])].name)]
    case .clauses:
      texts(ofProvision: contents.clauses[row].basis) + texts(ofTerms: contents.clauses[row])
    case .grading: texts(of: contents.gradings[row])
    }
  }

  private func texts(of notes: NotesRow) -> [SharedTexts.Text] {
    var texts: [SharedTexts.Text] = []
    for provision in words(notes.firstBasis, Int(notes.basisCount)) {
      texts += self.texts(ofProvision: provision)
    }
    for code in words(notes.firstCode, Int(notes.codeCount)) { texts.append(.init(.code, code)) }
    return texts
  }

  private func texts(of grading: GradingRow) -> [SharedTexts.Text] {
    Self.run(grading.firstBand, Int(grading.bandCount)).flatMap { place in
      let band = contents.bands[place]
      return [.init(.grade, band.grade)] + texts(ofProvision: band.basis)
    }
  }

  private func texts(ofProvision reference: UInt32) -> [SharedTexts.Text] {
    guard reference != .absent else { return [] }
    let provision = contents.provisions[Int(reference)]
    let citation = SharedTexts.Text(.provision, provision.citation)
    guard provision.instrument != .absent else { return [citation] }
    let instrument = contents.instruments[Int(provision.instrument)]
    return [citation, .init(.instrument, instrument.id), .init(.instrument, instrument.title)]
  }

  private func texts(ofTerms clause: ClauseRow) -> [SharedTexts.Text] {
    Self.run(clause.firstTerm, Int(clause.termCount)).flatMap { place in
      let measure = contents.measures[Int(contents.terms[place].measure)]
      return [measure.id, measure.name, measure.englishName].map { SharedTexts.Text(.measure, $0) }
    }
  }

  private func words(_ first: UInt32, _ count: Int) -> [UInt32] {
    Self.run(first, count).map { contents.words[$0] }
  }
}
