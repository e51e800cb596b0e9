import SteelyardModel

/// A number with the limiting words around it, where there are any.
private struct LegalBound {
  var operand: LegalOperand
  /// The side it limits; nil where no word says so.
  var side: LegalWord.Side?
  var isIncluded: Bool
  var range: Range<Int>

  var limit: LegalLimit { LegalLimit(operand: operand, isIncluded: isIncluded, range: range) }
}

extension LegalParser {
  /// One value, one limit, or an interval.
  mutating func span() throws(LegalTextFault) -> LegalReading {
    if case .bracket? = next?.kind { return try bracketed() }
    let hasEnglishFrom = isWord("from")
    let isBetween = take(.from)
    let first = try bound()
    defer { _ = take(.between) }
    if take(.dash) || take(.to) || (isBetween && take(.and)) {
      return try run(from: first, to: bound())
    }
    if take(.and) || standsAtBound { return try interval(first, bound()) }
    if hasEnglishFrom, first.side == nil {
      return .interval(lower: first.limit, upper: nil)
    }
    return reading(of: first)
  }

  private func isWord(_ text: String) -> Bool {
    if case .word(let word)? = next?.kind { word.text == text } else { false }
  }

  /// Whether another number with limiting words follows without a joint.
  private var standsAtBound: Bool {
    switch next?.kind {
    case .operand: true
    case .word(let word):
      switch word.meaning {
      case .limit(_, .before, _), .limit(_, .either, _): true
      case .limit, .to, .from, .between, .and, .or, .not, .equal, .holds, .holdsAll, .holdsAny,
        .lacks, .oneOfThem, .any, .unknown,
        .vague, .torn, .filler:
        false
      }
    case .comparison(.limit): true
    case .note, .per, .comparison, .bracket, .dots, .dash, .comma, .anything, .null, nil: false
    }
  }

  private func reading(of bound: LegalBound) -> LegalReading {
    switch bound.side {
    case .lower: .interval(lower: bound.limit, upper: nil)
    case .upper: .interval(lower: nil, upper: bound.limit)
    case nil: .exact(bound.operand)
    }
  }

  /// `5 至 10`: both ends belong to it unless a word says otherwise.
  private func run(
    from first: LegalBound,
    to second: LegalBound
  ) throws(LegalTextFault) -> LegalReading {
    guard first.side != .upper, second.side != .lower else {
      throw sameSide(first, second)
    }
    let (lower, upper) = try subject.aligned(first.operand, second.operand, isRun: true)
    return .interval(
      lower: LegalLimit(operand: lower, isIncluded: first.isIncluded, range: first.range),
      upper: LegalLimit(operand: upper, isIncluded: second.isIncluded, range: second.range)
    )
  }

  /// `5 以上不满 10`: two limits on opposite sides, in either order.
  private func interval(
    _ first: LegalBound,
    _ second: LegalBound
  ) throws(LegalTextFault) -> LegalReading {
    let range = first.range.lowerBound..<second.range.upperBound
    guard let side = first.side, let other = second.side else {
      throw first.side == second.side
        ? .unreadable(text, at: range, of: subject, isAmount: isAmount)
        : .halfLimited(range, meant: meant(first, second), isAmount: isAmount)
    }
    guard side != other else { throw sameSide(first, second) }
    let (one, two) = try subject.aligned(first.operand, second.operand, isRun: false)
    var (lower, upper) = (first.limit, second.limit)
    (lower.operand, upper.operand) = (one, two)
    return side == .lower
      ? .interval(lower: lower, upper: upper) : .interval(lower: upper, upper: lower)
  }

  private func sameSide(_ first: LegalBound, _ second: LegalBound) -> LegalTextFault {
    .sameSide(
      first.range.lowerBound..<second.range.upperBound,
      meant: meant(first, second)
    )
  }

  private func meant(_ first: LegalBound, _ second: LegalBound) -> String {
    subject.interval(
      from: first.operand.words(in: text),
      to: second.operand.words(in: text),
      in: spelling
    )
  }

  private mutating func bound() throws(LegalTextFault) -> LegalBound {
    let start = next?.range.lowerBound ?? text.utf8.count
    let prefix = takeLimit(isBefore: true)
    let per = takePer()
    var operand = try operand()
    if let per { operand.per = per }
    var end = operand.range.upperBound
    var note = try takeNote(of: operand, end: &end)
    let suffixToken = next
    let suffix = prefix == nil ? takeLimit(isBefore: false) : nil
    if suffix != nil, let range = suffixToken?.range { end = range.upperBound }
    note = try takeNote(of: operand, end: &end) ?? note
    let limit = prefix ?? suffix
    return LegalBound(
      operand: operand,
      side: limit?.side,
      isIncluded: note ?? limit?.isIncluded ?? true,
      range: start..<end
    )
  }

  private mutating func takePer() -> LegalOperand.Per? {
    guard case .per(let per)? = next?.kind else { return nil }
    advance()
    return per
  }

  private mutating func takeLimit(
    isBefore: Bool
  ) -> (side: LegalWord.Side, isIncluded: Bool)? {
    switch next?.kind {
    case .comparison(.limit(let side, let isIncluded)) where isBefore:
      advance()
      return (side, isIncluded)
    case .word(let word):
      guard case .limit(let side, let place, let inclusion) = word.meaning else { return nil }
      guard place == (isBefore ? .before : .after) || (place == .either && mayStand(isBefore))
      else { return nil }
      advance()
      return (side, inclusion.isIncluded(by: bounds))
    case .operand, .note, .per, .comparison, .bracket, .dots, .dash, .comma, .anything, .null, nil:
      return nil
    }
  }

  /// 届满 belongs to the number behind it where there is one.
  private func mayStand(_ isBefore: Bool) -> Bool {
    if case .operand? = second?.kind { isBefore } else { !isBefore }
  }

  private mutating func takeNote(
    of operand: LegalOperand,
    end: inout Int
  ) throws(LegalTextFault) -> Bool? {
    guard case .note(let isIncluded, let value)? = next?.kind, let range = next?.range else {
      return nil
    }
    if let value, !operand.isRepeated(by: value) {
      throw LegalTextFault.unreadable(text, at: range, of: subject, isAmount: isAmount)
    }
    advance()
    end = range.upperBound
    return isIncluded
  }

  /// `[5..10)`, and also `]5..10[`.
  private mutating func bracketed() throws(LegalTextFault) -> LegalReading {
    guard case .bracket(let open)? = next?.kind, open != ")", let first = next else {
      throw unreadable(next)
    }
    advance()
    let lower = try operand()
    guard take(.dots) else { throw unreadable(next) }
    let upper = try operand()
    guard case .bracket(let close)? = next?.kind, close != "(", let last = next else {
      throw unreadable(next)
    }
    advance()
    let (one, two) = try subject.aligned(lower, upper, isRun: true)
    return .interval(
      lower: LegalLimit(
        operand: one,
        isIncluded: open == "[",
        range: first.range.lowerBound..<lower.range.upperBound
      ),
      upper: LegalLimit(
        operand: two,
        isIncluded: close == "]",
        range: upper.range.lowerBound..<last.range.upperBound
      )
    )
  }
}
