import SteelyardModel
import SteelyardText

/// Makes sense of the pieces of a test or an amount.
struct LegalParser {
  let subject: LegalSubject
  let bounds: BoundsConvention
  /// The text, for messages.
  let text: String
  /// What the text is: an amount, or else a test.
  let isAmount: Bool

  private var tokens: [LegalToken]
  private var index = 0

  init(
    _ text: String,
    subject: LegalSubject,
    bounds: BoundsConvention,
    isQuoted: Bool,
    isAmount: Bool = false
  ) throws(LegalTextFault) {
    self.text = text
    self.subject = subject
    self.bounds = bounds
    self.isAmount = isAmount
    tokens = try LegalLexer(text, subject: subject, isAmount: isAmount).tokens()
    try requireOneSpelling(isQuoted: isQuoted)
  }

  /// The whole text.
  mutating func parse() throws(LegalTextFault) -> LegalReading {
    guard !tokens.isEmpty else { throw unreadable(nil) }
    let reading = try list()
    guard next == nil else { throw unreadable(next) }
    return reading
  }

  /// The spelling of the text, nil where it has no words.
  var spelling: LegalWord.Spelling? {
    tokens.lazy.filter { !($0.isBracket && isAboutSets) }.compactMap(\.spelling).first
  }

  /// Whether the values are sets of choices.
  private var isAboutSets: Bool {
    if case .choices = subject { true } else { false }
  }

  /// The piece that comes next.
  var next: LegalToken? { index < tokens.count ? tokens[index] : nil }

  /// The piece after the next one.
  var second: LegalToken? { index + 1 < tokens.count ? tokens[index + 1] : nil }

  mutating func advance() { index += 1 }

  /// Steps over the next piece if it is a word of this meaning.
  mutating func take(_ meaning: LegalWord.Meaning) -> Bool {
    guard case .word(let word)? = next?.kind, word.meaning == meaning else { return false }
    advance()
    return true
  }

  /// Steps over the next piece if it is this one.
  mutating func take(_ kind: LegalToken.Kind) -> Bool {
    guard next?.kind == kind else { return false }
    advance()
    return true
  }
}

extension LegalParser {
  /// Alternatives, or the negation of all of them.
  private mutating func list() throws(LegalTextFault) -> LegalReading {
    let start = next
    guard take(.not) else { return try alternatives() }
    let isBracketed = take(.bracket("("))
    let reading = try alternatives(isNegated: isBracketed)
    guard !isBracketed || take(.bracket(")")), reading != .any else { throw unreadable(start) }
    return .not(reading)
  }

  /// Readings of which one has to hold; in `not(…)` a comma between entries that sets hold can mean nothing else.
  private mutating func alternatives(
    isNegated: Bool = false
  ) throws(LegalTextFault) -> LegalReading {
    let start = next
    var members = [try member()]
    while let separator = next, takesSeparator() {
      let member = try member()
      try requireClear(separator, between: members.last, and: member, from: start, isNegated)
      members.append(member)
    }
    return members.count == 1 ? members[0] : .alternatives(members)
  }

  private mutating func takesSeparator() -> Bool { take(.comma) || take(.or) }

  private mutating func member() throws(LegalTextFault) -> LegalReading {
    if take(.any) || take(.anything) { return .any }
    if take(.unknown) || take(.null) { return .unknown }
    if let held = try heldEntries() { return held }
    if take(.comparison(.unequal)) { return .not(.exact(try operand())) }
    _ = take(.equal) || take(.comparison(.equal))
    if let set = try set() { return set }
    let reading = try span()
    _ = take(.filler)
    return reading
  }

  /// Entries of a set side by side are one set, as in a case file.
  private mutating func set() throws(LegalTextFault) -> LegalReading? {
    guard case .choices = subject, case .operand? = next?.kind else { return nil }
    var operands = [try operand()]
    while take(.comma) { operands.append(try operand()) }
    return .set(operands)
  }

  /// The value that has to come next.
  mutating func operand() throws(LegalTextFault) -> LegalOperand {
    guard case .operand(let operand)? = next?.kind else { throw unreadable(next) }
    advance()
    return operand
  }

  /// A comma may mean *and* or *or* between two limits, and between entries that a set has to hold.
  private func requireClear(
    _ separator: LegalToken,
    between left: LegalReading?,
    and right: LegalReading,
    from start: LegalToken?,
    _ isNegated: Bool
  ) throws(LegalTextFault) {
    if left?.isAboutEntries == true, case .set = right {
      throw LegalTextFault.unclearComma(separator.range, isSet: true)
    }
    guard separator.kind == .comma else { return }
    if left?.isAboutEntries == true, !isNegated {
      throw LegalTextFault.unclearComma(separator.range, isSet: true)
    }
    guard let open = left?.openSide, let other = right.openSide, open != other,
      start?.spelling != .symbols
    else { return }
    throw LegalTextFault.unclearComma(separator.range, isSet: false)
  }

  private func requireOneSpelling(isQuoted: Bool) throws(LegalTextFault) {
    if !isQuoted, let token = tokens.first(where: \.isQuotedOnly) {
      throw LegalTextFault.unquoted(text, at: token.range)
    }
    guard let first = spelling else { return }
    // The brackets of not(…) stand around words of either language.
    for token in tokens where !(token.isBracket && isAboutSets) {
      guard let spelling = token.spelling, spelling != first else { continue }
      throw LegalTextFault.mixedSpelling(token.range, of: subject, isAmount: isAmount)
    }
  }

  /// The fault that a piece does not belong where it stands; nil is the end of the text.
  func unreadable(_ token: LegalToken?) -> LegalTextFault {
    let range = token?.range ?? max(0, text.utf8.count - 1)..<text.utf8.count
    return .unreadable(
      text,
      at: tokens.isEmpty ? 0..<text.utf8.count : range,
      of: subject,
      isAmount: isAmount
    )
  }
}
