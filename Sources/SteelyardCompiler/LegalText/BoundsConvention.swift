/// Which of the law's limiting words include the number they stand at.
///
/// The default is 民法典 §1259; a catalogue that follows another convention says so (`bounds:`).
package struct BoundsConvention: Hashable, Sendable {
  /// A limiting word whose meaning differs between publishers.
  package enum Word: String, Hashable, Sendable, CaseIterable {
    case above = "以上"
    case below = "以下"
    case within = "以内"
    case completed = "届满"
    case lessThan = "不满"
    case exceeding = "超过"
    case beyond = "以外"
    case insufficient = "不足"
    case notYet = "未满"
  }

  private var included: Set<Word>

  /// The convention of 民法典 §1259: 以上, 以下, 以内 and 届满 include the number; 不满, 超过 and 以外 do not.
  package static let civilCode = BoundsConvention(
    included: [.above, .below, .within, .completed]
  )

  /// Makes the convention of 民法典 §1259 with some words changed, or nil where a word is none of ``Word``.
  package init?(overrides: [String: Bool]) {
    self = .civilCode
    for (word, isIncluded) in overrides {
      guard let word = Word(rawValue: word) else { return nil }
      set(word, isIncluded: isIncluded)
    }
  }

  private init(included: Set<Word>) {
    self.included = included
  }

  /// Whether a word includes its number.
  package func includes(_ word: Word) -> Bool {
    included.contains(word)
  }

  /// States whether a word includes its number.
  package mutating func set(_ word: Word, isIncluded: Bool) {
    if isIncluded { included.insert(word) } else { included.remove(word) }
  }
}
