import SteelyardModel
import SteelyardText

extension LegalLexer {
  /// The signs by their first character; of those that begin alike the longest comes first.
  private static let signs: [Unicode.Scalar: [(String, LegalToken.Kind)]] = [
    ">": [
      (">=", .comparison(.limit(.lower, isIncluded: true))),
      (">", .comparison(.limit(.lower, isIncluded: false))),
    ],
    "<": [
      ("<=", .comparison(.limit(.upper, isIncluded: true))),
      ("<", .comparison(.limit(.upper, isIncluded: false))),
    ],
    "!": [("!=", .comparison(.unequal))], "≠": [("≠", .comparison(.unequal))],
    "=": [("=", .comparison(.equal))],
    ".": [("...", .dots), ("..", .dots)], "…": [("…", .dots)],
    "[": [("[", .bracket("["))], "]": [("]", .bracket("]"))],
    "(": [("(", .bracket("("))], ")": [(")", .bracket(")"))],
    ",": [(",", .comma)], "、": [("、", .comma)], ";": [(";", .comma)],
    "~": [("~", .dash)], "–": [("–", .dash)], "—": [("—", .dash)],
  ]

  /// The sign or punctuation mark at a place.
  func mark(at position: Int, mayBeSign: Bool) -> LegalToken? {
    let cursor = cursor(at: position)
    for (sign, kind) in cursor.next.flatMap({ Self.signs[$0] }) ?? [] {
      guard let end = cursor.end(ofWord: sign) else { continue }
      return LegalToken(kind: kind, range: position..<end)
    }
    if let end = null(at: position) { return LegalToken(kind: .null, range: position..<end) }
    guard cursor.next == "-", !mayBeSign || bytes.count == position + 1 else { return nil }
    return LegalToken(
      kind: mayBeSign ? .anything : .dash,
      range: position..<(cursor.end(ofWord: "-") ?? position + 1)
    )
  }

  private func null(at position: Int) -> Int? {
    guard let end = cursor(at: position).end(ofWord: "null"), isBorder(end, after: "null") else {
      return nil
    }
    return end
  }

  /// （含本数）, （不含） or （含5万元） behind a number or a limit.
  func note(at position: Int, after previous: LegalToken?) throws(LegalTextFault) -> LegalToken? {
    var cursor = cursor(at: position)
    guard previous != nil, cursor.take("(") else { return nil }
    cursor.skipSpaces()
    let excluding = ["不含", "不包含", "不包括", "exclusive", "excluding"]
    let including = ["含", "包含", "包括", "inclusive", "including"]
    var isIncluded: Bool?
    for word in excluding where isIncluded == nil && cursor.take(word: word) { isIncluded = false }
    for word in including where isIncluded == nil && cursor.take(word: word) { isIncluded = true }
    guard let isIncluded else { return nil }
    cursor.skipSpaces()
    var operand: LegalOperand?
    if !cursor.take(word: "本数"), cursor.next != ")",
      case .operand(let value)? = try quantityOperand(at: cursor.position)?.kind
    {
      operand = value
      cursor.position = value.range.upperBound
    }
    cursor.skipSpaces()
    guard cursor.take(")") else { return nil }
    return LegalToken(
      kind: .note(isIncluded: isIncluded, operand),
      range: position..<cursor.position
    )
  }
}

extension LegalToken {
  /// Whether a minus that follows belongs to a number, and does not join two of them.
  var isFollowedBySign: Bool {
    switch kind {
    case .operand, .note: false
    case .word(let word):
      switch word.meaning {
      case .limit(_, .after, _): false
      case .limit, .to, .from, .between, .and, .or, .not, .equal, .holds, .holdsAll, .holdsAny,
        .lacks, .oneOfThem, .any, .unknown,
        .vague, .torn, .filler:
        true
      }
    case .bracket(let scalar): scalar == "[" || scalar == "(" || scalar == "]"
    case .per, .comparison, .dots, .dash, .comma, .anything, .null: true
    }
  }
}
