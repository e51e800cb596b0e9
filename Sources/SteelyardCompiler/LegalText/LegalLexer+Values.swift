import SteelyardModel
import SteelyardText

extension LegalLexer {
  /// Whether a value may begin at a place.
  func standsAtValue(_ position: Int) -> Bool {
    let cursor = cursor(at: position)
    if subject.hasEntries {
      return subject.entries.contains { cursor.end(ofWord: $0.word) != nil }
    }
    return cursor.next.map(Self.mayBeginNumber) ?? false
  }

  /// Whether a number can begin with this character.
  static func mayBeginNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "〇", "零", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万":
      true
    case "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖", "拾", "佰", "仟", "¥", "￥", "第", "负": true
    case "$", "€", "£", "₩": true
    default: false
    }
  }

  /// The value that begins here, where values are spelled as words: the longest that ends at a border.
  func entryOperand(at position: Int) throws(LegalTextFault) -> LegalToken? {
    if let quoted = quotedEntry(at: position) { return quoted }
    let cursor = cursor(at: position)
    var best: (value: Int64, end: Int)?
    for (word, value) in subject.entries {
      guard let end = cursor.end(ofWord: word), isBorder(end, after: word) else { continue }
      if let known = best, known.end >= end { continue }
      best = (value, end)
    }
    guard let best else { return nil }
    return LegalToken(
      kind: .operand(LegalOperand(.value(best.value), at: position..<best.end)),
      range: position..<best.end
    )
  }

  /// An entry in quotation marks.
  private func quotedEntry(at position: Int) -> LegalToken? {
    let cursor = cursor(at: position)
    let quotes: [(String, String)] = [("「", "」"), ("\"", "\""), ("“", "”"), ("'", "'")]
    for (open, close) in quotes where cursor.next == open.unicodeScalars.first {
      for (word, value) in subject.entries {
        guard let end = cursor.end(ofWord: open + word + close) else { continue }
        return LegalToken(
          kind: .operand(LegalOperand(.value(value), at: position..<end)),
          range: position..<end
        )
      }
    }
    return nil
  }

  /// The number or date that begins here.
  func quantityOperand(at position: Int) throws(LegalTextFault) -> LegalToken? {
    if let scale = subject.scale { return try quantityOperand(at: position, on: scale) }
    return subject == .date || subject == .event ? dateOperand(at: position) : nil
  }

  private func dateOperand(at position: Int) -> LegalToken? {
    var cursor = cursor(at: position)
    let isLiteral = cursor.take(word: "date(\"")
    guard let day = Day(at: &cursor) else { return nil }
    if isLiteral, !cursor.take(word: "\")") { return nil }
    let range = position..<cursor.position
    return LegalToken(
      kind: .operand(LegalOperand(.value(Int64(day.number)), at: range)),
      range: range
    )
  }

  private func quantityOperand(
    at position: Int,
    on scale: QuantityScale
  ) throws(LegalTextFault) -> LegalToken? {
    var cursor = cursor(at: position)
    if let other = cursor.takePrefix(of: scale) {
      let error = QuantityError.otherCurrency(expected: scale.unit, found: other.code)
      let help = Bilingual("金额以\(scale.unit)计", "amounts are in \(scale.unit)")
      throw LegalTextFault(error, at: position..<cursor.position, of: subject, help: [help])
    }
    var scanner = NumeralScanner(cursor, unit: scale.ownUnitOfScale)
    var numeral: Numeral
    do {
      guard let scanned = try scanner.scan() else { return nil }
      numeral = scanned
    } catch {
      throw .init(error, at: position..<endOfRun(from: position), of: subject)
    }
    let end = scanner.cursor.position
    scanner.cursor.skipSpaces()
    var unit = unit(at: scanner.cursor.position)
    if let (sum, end) = months(behind: unit, of: numeral) { (numeral, unit) = (sum, end) }
    var last = unit.isEmpty ? end : unit.upperBound
    var operand = LegalOperand(
      .quantity(numeral, unit: text(unit)),
      at: position..<last,
      unitRange: unit.isEmpty ? position..<last : unit
    )
    if let per = perUnit(at: last) {
      operand.per = LegalOperand.Per(unit: text(per), range: per)
      last = per.upperBound
      operand.range = position..<last
    }
    return LegalToken(kind: .operand(operand), range: position..<last)
  }
}

extension LegalLexer {
  /// The fault that nothing known stands at a place.
  func stranger(at position: Int) -> LegalTextFault {
    guard subject.hasEntries else {
      return .unreadable(
        text(0..<bytes.count),
        at: position..<endOfRun(from: position),
        of: subject,
        isAmount: isAmount
      )
    }
    let entries = subject.entries.map(\.word)
    let whole = strangerRun(at: position, joints: [])
    let part = strangerRun(at: position, joints: ["及", "以上", "以下", "或者", "至"])
    let isPart =
      whole != part && NearestSpelling.of(words(whole), among: entries) == nil
      && NearestSpelling.of(words(part), among: entries) != nil
    let range = isPart ? part : whole
    return .unknownChoice(words(range), at: range, entries: entries)
  }

  /// The characters from here to a mark or one of these words.
  private func strangerRun(at position: Int, joints: [String]) -> Range<Int> {
    var cursor = cursor(at: position)
    cursor.advance()
    while let next = cursor.next, !Self.isMark(next),
      joints.allSatisfy({ cursor.end(ofWord: $0) == nil })
    {
      cursor.advance()
    }
    return position..<cursor.position
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
