import SteelyardModel
import SteelyardText

extension LegalLexer {
  /// The unit that stands at a place; an empty range where there is none.
  func unit(at position: Int) -> Range<Int> {
    let cursor = cursor(at: position)
    var end = position
    for declared in subject.declaredUnits {
      for word in [declared, "个" + declared] { end = max(end, cursor.end(ofWord: word) ?? end) }
    }
    for unit in KnownUnit.table { end = max(end, cursor.end(ofWord: unit.word) ?? end) }
    if end > position, isBorder(end, after: text(position..<end)) { return position..<end }
    if isBorder(position, after: "") { return position..<position }
    return position..<endOfRun(from: position)
  }

  /// The unit behind a stroke or 每.
  func perUnit(at position: Int) -> Range<Int>? {
    var cursor = cursor(at: position)
    guard cursor.take("/") || cursor.take("每") || cursor.take(word: " per ") else { return nil }
    let unit = unit(at: cursor.position)
    return unit.isEmpty ? nil : unit
  }

  /// 每平方米 before an amount.
  func per(at position: Int) throws(LegalTextFault) -> LegalToken? {
    guard subject.scale != nil else { return nil }
    var cursor = cursor(at: position)
    guard cursor.take("每") else { return nil }
    let unit = unit(at: cursor.position)
    guard !unit.isEmpty else { return nil }
    return LegalToken(kind: .per(text(unit)), range: position..<unit.upperBound)
  }

  /// Whether a word that ends here is whole: a mark, a number, a space or another word follows.
  func isBorder(_ position: Int, after word: String) -> Bool {
    guard position < bytes.count else { return true }
    guard let next = cursor(at: position).next else { return true }
    if Self.isMark(next) { return true }
    let isLetter = ("a"..."z").contains(next.lowercasedASCII)
    if isLetter, let last = word.unicodeScalars.last {
      return !("a"..."z").contains(last.lowercasedASCII) && self.word(at: position) != nil
    }
    if isLetter { return self.word(at: position) != nil }
    if next.digit != nil { return word.unicodeScalars.last?.isASCII != true }
    if Self.mayBeginNumber(next) || next == "每" { return true }
    return self.word(at: position) != nil
  }

  /// The place after a run of characters that belong together.
  func endOfRun(from position: Int) -> Int {
    var cursor = cursor(at: position)
    cursor.advance()
    while let next = cursor.next, !Self.isMark(next), word(at: cursor.position) == nil {
      cursor.advance()
    }
    return cursor.position
  }

  /// Whether a character ends every word.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", ",", ";", "、", "。", "(", ")", "[", "]", "<", ">", "=", "!", "~", "-", "–", "—": true
    case "/", ".", "≥", "≤", "≠", "\"", "“", "”", "「", "」", "'", "+", "¥": true
    default: false
    }
  }
}
