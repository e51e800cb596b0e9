import SteelyardModel

extension PlainReader {
  /// Finds the parts of a row of a table; false where it is not written plainly, or not right.
  mutating func read(
    _ file: inout PlainCase,
    _ fields: [CSVField],
    _ bytes: borrowing PaddedBytes,
    _ header: PlainHeader
  ) -> Bool {
    file = PlainCase()
    guard fields.count == header.columns.count else { return false }
    for index in fields.indices where fields[index].end > fields[index].start {
      guard read(fields[index], header.columns[index], of: &file, bytes) else { return false }
    }
    guard let facts = members(fields, header.facts), let steps = members(fields, header.steps),
      let decision = members(fields, header.decision)
    else { return false }
    (file.facts, file.steps, file.decision) = (facts, steps, decision)
    file.hasDecision = !decision.range.isEmpty
    return true
  }

  /// Reads a field by itself; those that are members of an object are only looked at.
  @inline(__always)
  private mutating func read(
    _ field: CSVField,
    _ column: PlainHeader.Column,
    of file: inout PlainCase,
    _ bytes: borrowing PaddedBytes
  ) -> Bool {
    if case .ignored = column { return true }
    let text = PlainText(start: field.start, end: field.end)
    guard !field.hasQuotes, bytes.isClean(text) else { return false }
    switch column {
    case .number: file.number = text
    case .power: file.power = text
    case .authority: file.authority = text
    case .officer: file.officer = text
    case .subject: file.subject = text
    case .date(let place):
      guard let day = Day(plain: text, in: bytes) else { return false }
      file.dates[place] = day.number
    case .circumstances:
      let first = members.count
      guard members.add(PlainMember(key: text), from: first) else { return false }
      file.claims = PlainRun(from: first, to: first + 1)
    case .fact: return !bytes.mayMeanUnknown(text)
    case .decision, .procedure, .ignored: break
    case .rare: return false
    }
    return true
  }

  /// Collects the fields that are members of one object, in the order of the columns; nil where there are too many.
  @inline(__always)
  private mutating func members(_ fields: [CSVField], _ columns: [PlainHeader.Member]) -> PlainRun?
  {
    let first = members.count
    for index in columns.indices {
      let field = fields[columns[index].column]
      guard field.end > field.start else { continue }
      let value = PlainValue(form: .words, text: PlainText(start: field.start, end: field.end))
      let member = PlainMember(meaning: columns[index].meaning, value: value)
      guard members.add(member, from: first) else { return nil }
    }
    return PlainRun(from: first, to: members.count)
  }
}

extension PaddedBytes {
  /// Whether a field begins with a word for what could not be established.
  fileprivate func mayMeanUnknown(_ text: PlainText) -> Bool {
    // `unknown` and the first of 无法查实, whatever stands behind them.
    let word = word(at: text.start)
    if word & 0xFF_FFFF_FFFF_FFFF == 0x6E_776F_6E6B_6E75 { return text.count >= 7 }
    return word & 0xFF_FFFF == 0xA0_97E6 && begins(text, with: "无法查实")
  }

  private func begins(_ text: PlainText, with word: StaticString) -> Bool {
    let end = text.start + word.utf8CodeUnitCount
    return end <= text.end && self.text(PlainText(start: text.start, end: end), is: word)
  }
}
