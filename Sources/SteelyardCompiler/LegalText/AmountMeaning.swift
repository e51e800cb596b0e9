import SteelyardModel
import SteelyardText

/// Computes the ends of an amount that has been parsed.
struct AmountMeaning<Value: Comparable & Hashable & Sendable> {
  let text: String
  let subject: LegalSubject
  let spelling: LegalWord.Spelling?
  let zero: Value

  /// The ends of a reading: one number, or one interval.
  func ends(
    of reading: LegalReading,
    value: (LegalOperand) throws(LegalTextFault) -> Value
  ) throws(LegalTextFault) -> Amount.Ends<Value> {
    switch reading {
    case .exact(let operand):
      let only = try notNegative(value(operand), at: operand.range)
      return Amount.Ends(least: only, most: only)
    case .interval(let lower, let upper): return try ends(lower, upper, value: value)
    case .any, .unknown, .set, .holds, .alternatives, .all, .not:
      throw .unreadable(
        text,
        at: 0..<text.utf8.count,
        of: subject,
        isAmount: true
      )
    }
  }

  private func ends(
    _ lower: LegalLimit?,
    _ upper: LegalLimit?,
    value: (LegalOperand) throws(LegalTextFault) -> Value
  ) throws(LegalTextFault) -> Amount.Ends<Value> {
    var ends = Amount.Ends<Value>(least: zero, most: nil)
    if let lower {
      ends.least = try notNegative(value(lower.operand), at: lower.range)
      ends.includesLeast = lower.isIncluded
    }
    if let upper {
      ends.most = try notNegative(value(upper.operand), at: upper.range)
      ends.includesMost = upper.isIncluded
    }
    guard let most = ends.most else { return ends }
    let range = LegalLimit.range(lower, upper)
    let words = [lower, upper].compactMap { $0?.operand.words(in: text) }
    if words.count == 2, ends.least > most {
      throw .inverted(range, meant: subject.interval(from: words[1], to: words[0], in: spelling))
    }
    guard ends.least < most || (ends.includesLeast && ends.includesMost) else {
      throw .emptyInterval(
        range,
        meant: subject.interval(from: words[0], to: words[words.count - 1], in: spelling)
      )
    }
    return ends
  }

  private func notNegative(_ value: Value, at range: Range<Int>) throws(LegalTextFault) -> Value {
    guard value >= zero else {
      throw LegalTextFault(
        .unreadableAmount,
        Bilingual("数额不能小于零", "an amount is never below zero"),
        at: range,
        help: [subject.sample(isAmount: true)]
      )
    }
    return value
  }
}
