import SteelyardModel
import SteelyardText

/// Cuts a test or an amount into words and values.
struct LegalLexer {
  /// What the values are.
  let subject: LegalSubject
  /// Whether the text is an amount, or else a test.
  let isAmount: Bool
  /// The text in bytes.
  let bytes: [UInt8]

  init(_ text: String, subject: LegalSubject, isAmount: Bool) {
    self.subject = subject
    self.isAmount = isAmount
    bytes = Array(text.utf8)
  }

  /// The pieces of the whole text.
  func tokens() throws(LegalTextFault) -> [LegalToken] {
    var tokens: [LegalToken] = []
    var position = skipSpaces(from: 0)
    while position < bytes.count {
      let token = try token(at: position, after: tokens.last)
      tokens.append(token)
      position = skipSpaces(from: max(token.range.upperBound, position + 1))
    }
    return tokens
  }

  /// A cursor at a place of the text.
  @_lifetime(borrow self)
  func cursor(at position: Int) -> TextCursor {
    TextCursor(bytes.span, at: position)
  }

  /// The text between two places, folded.
  func text(_ range: Range<Int>) -> String {
    cursor(at: range.lowerBound).foldedText(from: range.lowerBound, to: range.upperBound)
  }

  private func skipSpaces(from position: Int) -> Int {
    var cursor = cursor(at: position)
    cursor.skipSpaces()
    return cursor.position
  }

  private func token(
    at position: Int,
    after previous: LegalToken?
  ) throws(LegalTextFault) -> LegalToken {
    if let note = try note(at: position, after: previous) { return note }
    let standsForSign = previous.map(\.isFollowedBySign) ?? true
    if let mark = mark(at: position, mayBeSign: standsForSign) { return mark }
    if let operand = try entryOperand(at: position) { return operand }
    if let word = word(at: position) {
      try requireClear(word.word, at: position..<word.end)
      return LegalToken(kind: .word(word.word), range: position..<word.end)
    }
    if let per = try per(at: position) { return per }
    if let operand = try quantityOperand(at: position) { return operand }
    throw stranger(at: position)
  }

  private func requireClear(
    _ word: LegalWord,
    at range: Range<Int>
  ) throws(LegalTextFault) {
    switch word.meaning {
    case .vague: throw .vague(word.text, at: range, of: subject, isAmount: isAmount)
    case .torn: throw .torn(range, meant: mended(range), isAmount: isAmount)
    case .limit, .to, .from, .between, .and, .or, .not, .equal, .holds, .holdsAll, .holdsAny,
      .lacks, .oneOfThem, .any, .unknown, .filler:
      return
    }
  }

  /// The text with 以上 in the place of half a word where another number follows, and else with 以下.
  private func mended(_ range: Range<Int>) -> String {
    let rest = String(decoding: bytes[range.upperBound...], as: UTF8.self)
    let isFollowed = rest.unicodeScalars.contains(where: Self.mayBeginNumber)
    let start = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
    return start + (isFollowed ? "以上" : "以下") + rest
  }

  /// The longest word that stands at a place.
  func word(at position: Int) -> (word: LegalWord, end: Int)? {
    var best: (word: LegalWord, end: Int)?
    let cursor = cursor(at: position)
    guard let first = cursor.next else { return nil }
    for word in LegalWord.words(beginningWith: first) {
      guard !subject.hasEntries || word.standsBesideEntries,
        let end = cursor.end(ofWord: word.text), isWhole(word, from: position, to: end)
      else { continue }
      if let known = best, known.end >= end { continue }
      best = (word, end)
    }
    return best
  }

  /// English words end where letters end; a word for behind a number is none where another number follows.
  private func isWhole(_ word: LegalWord, from start: Int, to end: Int) -> Bool {
    guard word.spelling == .english else { return true }
    var cursor = cursor(at: end)
    if let next = cursor.next, isLetter(next) { return false }
    if start > 0, isLetter(Unicode.Scalar(bytes[start - 1])) { return false }
    guard case .limit(_, .after, _) = word.meaning else { return true }
    cursor.skipSpaces()
    return cursor.isAtEnd || !(standsAtValue(cursor.position) || cursor.end(ofWord: "than") != nil)
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar.lowercasedASCII)
  }
}
