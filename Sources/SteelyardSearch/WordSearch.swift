import SteelyardArtifact

/// Where one word occurs in a catalogue.
struct WordSearch {
  /// What of each power holds the word, as the value of a field with `whole` added where it is all of it; zero where nothing does.
  private(set) var fields: [UInt8]
  /// The shared texts that hold it, the most telling first.
  private(set) var texts: [Int] = []

  /// Is added where the word is all of a name, an identifier or a code.
  static let whole: UInt8 = 0x80

  private let word: [Unicode.Scalar]
  private let bytes: [UInt8]
  private let tables: Tables

  /// Looks for a word.
  init(_ word: [Unicode.Scalar], in tables: Tables) {
    self.word = word
    self.tables = tables
    bytes = word.utf8
    fields = Array(repeating: 0, count: tables.powers.count)
    let powers = fields.count
    for document in Self.candidates(of: word, in: tables) {
      if document < powers { match(power: document) } else { match(text: document - powers) }
    }
    texts.sort { (tables.searchTexts[$1].field, $0) < (tables.searchTexts[$0].field, $1) }
  }

  private mutating func match(power: Int) {
    let row = tables.powers[power]
    add(.name, row.name, to: power)
    if fields[power] == 0 || fields[power] & Self.whole == 0 { add(.id, row.id, to: power) }
  }

  private mutating func add(_ field: SearchField, _ text: UInt32, to power: Int) {
    guard holds(text) else { return }
    fields[power] = max(fields[power], value(of: field, text))
  }

  private mutating func match(text position: Int) {
    let row = tables.searchTexts[position]
    guard let field = SearchField(rawValue: row.field), holds(row.text) else { return }
    texts.append(position)
    let value = value(of: field, row.text)
    for power in tables.powers(ofText: position) { fields[power] = max(fields[power], value) }
  }

  /// Whether a text holds the word, as it stands or folded.
  private func holds(_ text: UInt32) -> Bool {
    if tables.text(text, contains: bytes) { return true }
    return SearchFolding.fold(tables.string(text)).place(of: word) != nil
  }

  private func value(of field: SearchField, _ text: UInt32) -> UInt8 {
    switch field {
    case .name, .id, .code:
      let isWhole = SearchFolding.fold(tables.string(text)) == word
      return field.rawValue | (isWhole ? Self.whole : 0)
    case .volume, .grade, .measure, .factor, .instrument, .provision: return field.rawValue
    }
  }
}

extension WordSearch {
  /// So few documents that looking at their texts is no more work than another list.
  private static let few = 64

  /// The documents that hold all pairs of a word, and perhaps the word.
  private static func candidates(of word: [Unicode.Scalar], in tables: Tables) -> [Int] {
    guard word.count > 1 else { return word.first.map { documents(with: $0, in: tables) } ?? [] }
    var lists: [(length: Int, list: SearchList)] = []
    for (first, second) in zip(word, word.dropFirst()) {
      guard let list = tables.documents(first, second) else { return [] }
      lists.append((list.length, list))
    }
    lists.sort { $0.length < $1.length }
    var found = Array(lists[0].list)
    for (_, list) in lists.dropFirst() where found.count > few { found = common(found, list) }
    return found
  }

  private static func documents(with character: Unicode.Scalar, in tables: Tables) -> [Int] {
    var isFound = Array(repeating: false, count: tables.searchDocumentCount)
    for list in tables.documents(with: character) {
      for document in list { isFound[document] = true }
    }
    return isFound.indices.filter { isFound[$0] }
  }

  private static func common(_ found: [Int], _ list: SearchList) -> [Int] {
    var common: [Int] = []
    var list = list
    var other = list.next()
    for document in found {
      while let next = other, next < document { other = list.next() }
      if other == document { common.append(document) }
    }
    return common
  }
}
