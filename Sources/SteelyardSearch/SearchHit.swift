public import SteelyardArtifact

/// A power in which all words were found (检索结果).
public struct SearchHit: Hashable, Sendable {
  /// The identifier of the power.
  public let power: String
  /// Its name, and where words stand in it.
  public let name: MarkedText
  /// Where else words were found: texts that hold a word the name does not hold.
  public let others: [Place]

  /// A text of the power that holds a word.
  public struct Place: Hashable, Sendable {
    /// What it is of the power.
    public let field: SearchField
    /// The text, and where the words stand.
    public let text: MarkedText
  }
}

/// A text with the places of words in it.
public struct MarkedText: Hashable, Sendable {
  /// The text.
  public let text: String
  /// The places, as positions of Unicode scalars, rising and apart.
  public let marks: [Range<Int>]

  /// Marks every place of every word in a text.
  init(_ text: String, _ words: [[Unicode.Scalar]]) {
    self.text = text
    let folded = SearchFolding.fold(text)
    var isMarked = Array(repeating: false, count: folded.count)
    for word in words {
      var start = 0
      while let place = folded.place(of: word, from: start) {
        for index in place..<place + word.count { isMarked[index] = true }
        start = place + word.count
      }
    }
    var marks: [Range<Int>] = []
    for index in isMarked.indices where isMarked[index] {
      if let last = marks.last, last.upperBound == index {
        marks[marks.count - 1] = last.lowerBound..<index + 1
      } else {
        marks.append(index..<index + 1)
      }
    }
    self.marks = marks
  }

  /// The text in pieces, each with whether it is marked.
  public var pieces: [(text: String, isMarked: Bool)] {
    let characters = Array(text.unicodeScalars)
    var pieces: [(String, Bool)] = []
    var end = 0
    for mark in marks {
      if end < mark.lowerBound {
        pieces.append((Self.text(characters[end..<mark.lowerBound]), false))
      }
      pieces.append((Self.text(characters[mark]), true))
      end = mark.upperBound
    }
    if end < characters.count { pieces.append((Self.text(characters[end...]), false)) }
    return pieces
  }

  private static func text(_ characters: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters)
    return String(text)
  }
}
