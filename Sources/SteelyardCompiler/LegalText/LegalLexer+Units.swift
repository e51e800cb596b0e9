import SteelyardModel
import SteelyardText

extension LegalLexer {
  /// The unit that stands at a place; an empty range where there is none.
  func unit(at position: Int) -> Range<Int> {
    let cursor = cursor(at: position)
    var end = position
    guard let first = cursor.next else { return position..<position }
    for declared in subject.declaredUnits {
      end = max(end, cursor.end(ofWord: declared) ?? end)
      if first == "个" { end = max(end, cursor.end(ofWord: "个" + declared) ?? end) }
    }
    for word in Self.unitWords[first.lowercasedASCII] ?? [] {
      end = max(end, cursor.end(ofWord: word) ?? end)
    }
    if end > position, isBorder(end, after: text(position..<end)) { return position..<end }
    if isBorder(position, after: "") { return position..<position }
    return position..<endOfRun(from: position)
  }

  /// The words for known units by their first character.
  private static let unitWords = Dictionary(grouping: KnownUnit.table.map(\.word)) {
    $0.unicodeScalars.first?.lowercasedASCII ?? " "
  }

  /// The unit behind a stroke or 每.
  func perUnit(at position: Int) -> Range<Int>? {
    var cursor = cursor(at: position)
    guard cursor.take("/") || cursor.take("每") || cursor.take(word: " per ") else { return nil }
    return scaledUnit(at: cursor.position)
  }

  /// A unit with its own scale word (每万元).
  private func scaledUnit(at position: Int) -> Range<Int>? {
    var cursor = cursor(at: position)
    while cursor.take("百") || cursor.take("千") || cursor.take("万") || cursor.take("亿") {}
    let unit = unit(at: cursor.position)
    return unit.isEmpty ? nil : position..<unit.upperBound
  }

  /// 每平方米 before an amount.
  func per(at position: Int) throws(LegalTextFault) -> LegalToken? {
    guard subject.scale != nil else { return nil }
    var cursor = cursor(at: position)
    guard cursor.take("每"), let unit = scaledUnit(at: cursor.position) else { return nil }
    let range = position..<unit.upperBound
    return LegalToken(kind: .per(LegalOperand.Per(unit: text(unit), range: range)), range: range)
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
    if next.digit != nil { return !Self.isLetterOrDigit(word.unicodeScalars.last) }
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

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return ("a"..."z").contains(scalar.lowercasedASCII) || scalar.digit != nil
  }

  /// Whether a character ends every word.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", ",", ";", "、", "。", "(", ")", "[", "]", "<", ">", "=", "!", "~",
      "-", "–", "—":
      true
    case "/", ".", "≥", "≤", "≠", "\"", "“", "”", "「", "」", "'", "+", "¥": true
    case "$", "€", "£", "₩": true
    default: false
    }
  }
}
