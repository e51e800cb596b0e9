/// How a unit that rules declare is written in English, so that it reads back as the same unit.
package struct EnglishUnit: Hashable, Sendable {
  /// What stands behind the number one, with the space before it; empty where the number says it all.
  package let one: String
  /// What stands behind any other number.
  package let many: String
  /// How many of them the declared unit is: ten thousand tonnes for 万吨.
  package let worth: Ratio

  /// The unit for a word; a word of the author's that nobody knows is kept.
  package init(of word: String, isPoints: Bool = false) {
    if isPoints {
      self.init(" point", " points")
    } else if let known = Self.known[word] {
      self = known
    } else if let (scale, rest) = KnownUnit.scaled(word), let known = Self.known[rest],
      let worth = known.worth.multiplied(by: Ratio(scale))
    {
      self.init(known.one, known.many, worth: worth)
    } else {
      let kept = word.isEmpty ? "" : " " + word
      self.init(kept, kept)
    }
  }

  private init(_ one: String, _ many: String, worth: Ratio = .one) {
    (self.one, self.many, self.worth) = (one, many, worth)
  }

  /// What stands behind a number.
  package func behind(_ number: String) -> String { number == "1" ? one : many }
}

extension EnglishUnit {
  /// Every unit with a worth of its own and every word that counts things, by the words of laws.
  private static let known: [String: EnglishUnit] = {
    var known: [String: EnglishUnit] = [:]
    for unit in KnownUnit.table where known[unit.word] == nil {
      known[unit.word] =
        CountingWord.english[unit.word].map(counting)
        ?? (unit.dimension == .count
          ? EnglishUnit(" " + unit.word, " " + unit.word) : measuring(unit))
    }
    for (word, english) in CountingWord.english where known[word] == nil {
      known[word] = counting(english)
    }
    return known
  }()

  private static func counting(_ word: CountingWord) -> EnglishUnit {
    word.one.isEmpty ? EnglishUnit("", "") : EnglishUnit(" " + word.one, " " + word.many)
  }

  /// The English words of the table with the same worth, or else those of the dimension's own unit.
  private static func measuring(_ unit: KnownUnit) -> EnglishUnit? {
    if let same = english(unit.dimension, worth: unit.worth) {
      return EnglishUnit(same.one, same.many)
    }
    guard let own = english(unit.dimension, worth: .one) else { return nil }
    return EnglishUnit(own.one, own.many, worth: unit.worth)
  }

  /// Words that have a plural go before signs such as `t`.
  private static func english(
    _ dimension: KnownUnit.Dimension,
    worth: Ratio
  ) -> (one: String, many: String)? {
    let words = KnownUnit.table.filter {
      $0.dimension == dimension && $0.worth == worth && isEnglish($0.word)
    }
    .map(\.word)
    guard let first = words.first else { return nil }
    if first == "%" || first == "‰" { return (first, first) }
    for plural in words where plural.hasSuffix("s") && words.contains(String(plural.dropLast())) {
      return (" " + plural.dropLast(), " " + plural)
    }
    return (" " + first, " " + first)
  }

  /// Whether a word is in no script of its own: letters and signs of Europe.
  private static func isEnglish(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { $0.value < 0x2E80 }
  }
}
