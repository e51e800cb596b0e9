import SteelyardEvaluator
import SteelyardModel

extension PlainBinder {
  /// Reads a row of a table; false where ``CaseReader`` has to read it.
  package mutating func read(
    row fields: [CSVField],
    in bytes: borrowing PaddedBytes,
    header: PlainHeader
  ) -> Bool {
    plain.reset()
    guard fields.count == header.columns.count else { return false }
    for index in fields.indices where fields[index].end > fields[index].start {
      guard scan(fields[index], header.columns[index], in: bytes) else { return false }
    }
    guard bindPower(bytes), bindClaims(bytes) else { return false }
    return bindFields(fields, in: bytes, header: header)
  }

  /// Finds what does not depend on the power.
  private mutating func scan(
    _ field: CSVField,
    _ column: PlainHeader.Column,
    in bytes: borrowing PaddedBytes
  ) -> Bool {
    if case .ignored = column { return true }
    let text = PlainText(start: field.start, end: field.end)
    guard !field.hasQuotes, bytes.isClean(text) else { return false }
    switch column {
    case .number: plain.number = text
    case .power: plain.power = text
    case .authority: plain.authority = text
    case .officer: plain.officer = text
    case .subject: plain.subject = text
    case .date(let place):
      guard let day = Day(plain: text, in: bytes) else { return false }
      plain.dates[place] = day.number
    case .circumstances: plain.claims.append(text)
    case .decision: plain.hasDecision = true
    case .fact: return !bytes.mayMeanUnknown(text)
    case .procedure, .ignored: break
    case .rare: return false
    }
    return true
  }

  /// Reads what depends on the power, in the order of the columns.
  private mutating func bindFields(
    _ fields: [CSVField],
    in bytes: borrowing PaddedBytes,
    header: PlainHeader
  ) -> Bool {
    let facts = FactBinder(tables, power: bound.power)
    bound.hasDecision = plain.hasDecision
    for index in fields.indices where fields[index].end > fields[index].start {
      let text = PlainText(start: fields[index].start, end: fields[index].end)
      let value = PlainValue(form: .words, text: text)
      switch header.columns[index] {
      case .fact(let name):
        guard let slot = facts.slot(named: name) else {
          guard names.allowsUnknown else { return false }
          continue
        }
        guard facts.bind(value, slot: slot, in: bytes, into: &bound) else { return false }
      case .decision(let measure):
        guard decide(measure, value, in: bytes) else { return false }
      case .procedure(let step):
        guard let day = Day(plain: text, in: bytes) else { return false }
        bound.steps[step] = day.number
      case .number, .power, .authority, .officer, .subject, .date, .circumstances, .ignored,
        .rare:
        continue
      }
    }
    bound.settleService()
    return true
  }
}

extension PaddedBytes {
  /// Whether a field begins with a word for what could not be established.
  fileprivate func mayMeanUnknown(_ text: PlainText) -> Bool {
    begins(text, with: "unknown") || begins(text, with: "无法查实")
  }

  private func begins(_ text: PlainText, with word: String) -> Bool {
    let end = text.start + word.utf8.count
    return end <= text.end && self.text(PlainText(start: text.start, end: end), is: word)
  }
}
