import SteelyardModel
import SteelyardText

/// Computes the values of a test that has been parsed.
struct TestMeaning {
  let subject: LegalSubject
  /// The text, for messages.
  let text: String
  let spelling: LegalWord.Spelling?

  /// The form of a reading.
  func form(of reading: LegalReading) throws(LegalTextFault) -> Test.Form {
    switch reading {
    case .any: return .any
    case .unknown: return .unknown
    case .set(let operands): return .values([try set(of: operands)])
    case .exact(let operand): return .values([try subject.value(of: operand)])
    case .interval(let lower, let upper): return .interval(try interval(lower, upper))
    case .holds(let operand): return .holds(position: Int(try subject.value(of: operand)))
    case .not(let reading): return .not(try form(of: reading))
    case .alternatives(let readings): return try alternatives(readings)
    case .all(let readings):
      var forms: [Test.Form] = []
      for reading in readings { forms.append(.not(try form(of: reading))) }
      // All of them hold where it is not so that one of them does not.
      return .not(.anyOf(forms))
    }
  }

  private func alternatives(_ readings: [LegalReading]) throws(LegalTextFault) -> Test.Form {
    var values: [Int64] = []
    var seen: Set<Int64> = []
    var forms: [Test.Form] = []
    for reading in readings {
      let form = try form(of: reading)
      if case .values(let more) = form {
        values += more.filter { seen.insert($0).inserted }
      } else {
        forms.append(form)
      }
    }
    guard !forms.isEmpty else { return .values(values) }
    return .anyOf(values.isEmpty ? forms : [.values(values)] + forms)
  }

  /// The set that holds just these entries.
  private func set(of operands: [LegalOperand]) throws(LegalTextFault) -> Int64 {
    var set: Int64 = 0
    for operand in operands {
      let position = try subject.value(of: operand)
      guard (0..<62).contains(position) else { throw .overflow(at: operand.range, of: subject) }
      set |= 1 << position
    }
    return set
  }

  private func interval(
    _ lower: LegalLimit?,
    _ upper: LegalLimit?
  ) throws(LegalTextFault) -> Interval {
    let range = LegalLimit.range(lower, upper)
    guard subject.isOrdered else { throw .unordered(range, of: subject) }
    var interval = Interval(lower: try end(lower), upper: try end(upper))
    // What is later than a day has happened: an event that has not is later than none.
    if subject == .event, upper == nil {
      interval.upper = .excluding(Int64(Day.notHappened.number))
    }
    guard interval.isEmpty || isBeyondEntries(interval) else { return interval }
    let words = [lower, upper].compactMap { $0?.operand.words(in: text) }
    guard let lower, let upper, words.count == 2 else {
      throw .emptyInterval(range, meant: words.first ?? "")
    }
    if try subject.value(of: lower.operand) > subject.value(of: upper.operand) {
      throw .inverted(range, meant: subject.interval(from: words[1], to: words[0], in: spelling))
    }
    throw .emptyInterval(
      range,
      meant: subject.interval(from: words[0], to: words[1], in: spelling)
    )
  }

  private func end(_ limit: LegalLimit?) throws(LegalTextFault) -> Interval.End {
    guard let limit else { return .unbounded }
    let value = try subject.value(of: limit.operand)
    return limit.isIncluded ? .including(value) : .excluding(value)
  }

  /// Whether no entry of an ordered list lies in an interval.
  private func isBeyondEntries(_ interval: Interval) -> Bool {
    guard case .choice(let entries, _) = subject else { return false }
    return entries.indices.allSatisfy { !interval.contains(Int64($0)) }
  }
}
