import SteelyardArtifact

/// For some powers and each word, the most telling shared text that holds the word.
struct SharedPlaces {
  private var texts: [Int: [Int?]] = [:]

  init(of powers: [Int], _ words: [WordSearch], in tables: Tables) {
    for power in powers { texts[power] = Array(repeating: nil, count: words.count) }
    for (place, word) in words.enumerated() {
      var open = Set(powers)
      for text in word.texts where !open.isEmpty {
        for power in tables.powers(ofText: text) where open.remove(power) != nil {
          texts[power]?[place] = text
        }
      }
    }
  }

  subscript(power: Int) -> [Int?]? { texts[power] }
}
