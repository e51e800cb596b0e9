import SteelyardArtifact

/// The words that are looked for, folded.
struct SearchQuery {
  /// Words that count; what comes after them is passed over.
  static let longest = 16

  /// The words, each once, in the order in which they were given.
  let words: [[Unicode.Scalar]]

  /// Takes words apart at blanks of either width.
  init(_ text: String) {
    let parts = SearchFolding.fold(text).split { $0.properties.isWhitespace }
    var words: [[Unicode.Scalar]] = []
    for part in parts where !words.contains(Array(part)) { words.append(Array(part)) }
    self.words = Array(words.prefix(Self.longest))
  }

  /// All words with a blank between them.
  var whole: [Unicode.Scalar] { Array(words.joined(separator: [" "])) }
}

extension [Unicode.Scalar] {
  /// The characters as UTF-8.
  var utf8: [UInt8] {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: self)
    return [UInt8](String(text).utf8)
  }

  /// The first place from one on at which other characters begin; nil where there is none.
  func place(of part: [Unicode.Scalar], from start: Int = 0) -> Int? {
    guard !part.isEmpty, part.count <= count - start else { return nil }
    return (start...count - part.count).first { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}
