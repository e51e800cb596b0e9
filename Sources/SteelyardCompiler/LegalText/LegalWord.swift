import SteelyardModel

/// A word by which laws and authors limit, join or negate values.
struct LegalWord: Hashable, Sendable {
  /// On which side of the number the limit lies.
  enum Side: Hashable, Sendable {
    case lower
    case upper
  }

  /// Where the word stands.
  enum Place: Hashable, Sendable {
    case before
    case after
    case either
  }

  /// Whether the number itself belongs to the values that pass.
  enum Inclusion: Hashable, Sendable {
    case always
    case never
    /// As the catalogue's convention has it for the word.
    case by(BoundsConvention.Word)
    /// The word is negated, so that it includes exactly what the word alone excludes.
    case notBy(BoundsConvention.Word)
  }

  /// What a word does.
  enum Meaning: Hashable, Sendable {
    case limit(Side, Place, Inclusion)
    /// Joins the two ends of an interval that holds both.
    case to
    /// Opens an interval whose ends are joined by `to` or `and`.
    case from
    /// Follows an interval (之间).
    case between
    case and
    case or
    case not
    case equal
    case holds
    /// Opens entries of which a set holds every one.
    case holdsAll
    /// Opens entries of which a set holds one at least.
    case holdsAny
    case lacks
    /// Closes entries of which a set holds one at least (之一).
    case oneOfThem
    case any
    case unknown
    /// Leaves open what is meant (左右, 近, 以后).
    case vague
    /// Half of a word, as misprints leave it (以 for 以上).
    case torn
    /// Says nothing (的).
    case filler
  }

  /// The script it belongs to; one test keeps to one.
  enum Spelling: Hashable, Sendable {
    case chinese
    case english
    case symbols
  }

  let text: String
  let meaning: Meaning
  let spelling: Spelling

  init(_ text: String, _ meaning: Meaning, _ spelling: Spelling) {
    self.text = text
    self.meaning = meaning
    self.spelling = spelling
  }

  /// Whether the word may stand beside entries of a list, which may themselves contain the short ones (内, 满, 前).
  var standsBesideEntries: Bool {
    guard spelling == .chinese, text.unicodeScalars.count == 1 else { return true }
    switch meaning {
    case .to, .or, .not, .holds: return true
    case .and: return text == "且"
    case .limit, .from, .between, .equal, .holdsAll, .holdsAny, .lacks, .oneOfThem, .any, .unknown,
      .vague, .torn, .filler:
      return false
    }
  }

  /// The words that begin with a character.
  static func words(beginningWith scalar: Unicode.Scalar) -> [LegalWord] {
    byFirst[scalar.lowercasedASCII] ?? []
  }

  private static let byFirst = Dictionary(grouping: chinese + english + signs) {
    $0.text.unicodeScalars.first ?? " "
  }

  private static let signs = [
    LegalWord("≥", .limit(.lower, .before, .always), .symbols),
    LegalWord("≧", .limit(.lower, .before, .always), .symbols),
    LegalWord("≤", .limit(.upper, .before, .always), .symbols),
    LegalWord("≦", .limit(.upper, .before, .always), .symbols),
  ]
}

extension LegalWord.Inclusion {
  /// Whether the number belongs to the values under a convention.
  func isIncluded(by bounds: BoundsConvention) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .by(let word): bounds.includes(word)
    case .notBy(let word): !bounds.includes(word)
    }
  }
}
