import SteelyardModel

extension PlainCase {
  /// Finds the parts of a case file; false where it is not written plainly, or not right.
  mutating func scan(json bytes: Span<UInt8>, allowsUnknown: Bool) -> Bool {
    reset()
    var scanner = JSONScanner(bytes)
    do {
      guard try scanner.kind() == .object, try scanner.open(.object) else { return false }
      let isPlain = try scanMembers(&scanner, allowsUnknown: allowsUnknown)
      guard isPlain else { return false }
      try scanner.end()
      return true
    } catch {
      return false
    }
  }

  private mutating func scanMembers(
    _ scanner: inout JSONScanner,
    allowsUnknown: Bool
  ) throws(JSONError) -> Bool {
    var seen: UInt16 = 0
    var strangers = PlainKeys()
    repeat {
      let text = try scanner.key()
      guard !text.isEscaped else { return false }
      let key = PlainText(text)
      if let known = CaseKey(key, in: scanner.bytes) {
        guard seen >> known.rawValue & 1 == 0 else { return false }
        seen |= 1 << known.rawValue
        guard try scan(known, &scanner) else { return false }
      } else {
        guard allowsUnknown, strangers.insert(key, in: scanner.bytes) else { return false }
        guard try scanner.plainValue() != nil else { return false }
      }
    } while try scanner.next(in: .object)
    return true
  }

  private mutating func scan(
    _ key: CaseKey,
    _ scanner: inout JSONScanner
  ) throws(JSONError) -> Bool {
    switch key {
    case .number: number = try scanner.cleanText()
    case .power: power = try scanner.cleanText()
    case .authority: authority = try scanner.cleanText()
    case .officer: officer = try scanner.cleanText()
    case .subject: subject = try scanner.cleanText()
    case .acted: return try scanDay(0, &scanner)
    case .filed: return try scanDay(1, &scanner)
    case .decided: return try scanDay(2, &scanner)
    case .served: return try scanDay(3, &scanner)
    case .facts: return try scanner.members(into: &facts)
    case .procedure: return try scanner.members(into: &steps)
    case .circumstances: return try scanner.texts(into: &claims)
    case .decision:
      hasDecision = true
      return try scanner.members(into: &decision)
    case .deviation, .acts: return false
    }
    return isRead(key)
  }

  private func isRead(_ key: CaseKey) -> Bool {
    switch key {
    case .number: number != nil
    case .power: power != nil
    case .authority: authority != nil
    case .officer: officer != nil
    case .subject: subject != nil
    case .acted, .filed, .decided, .served, .facts, .procedure, .circumstances, .decision,
      .deviation, .acts:
      true
    }
  }

  private mutating func scanDay(
    _ place: Int,
    _ scanner: inout JSONScanner
  ) throws(JSONError) -> Bool {
    guard let text = try scanner.cleanText(), let day = Day(plain: text, in: scanner.bytes) else {
      return false
    }
    dates[place] = day.number
    return true
  }
}

/// The keys of one object that were seen, to find one that stands there twice.
private struct PlainKeys {
  private var keys: [16 of PlainText] = .init(repeating: PlainText(start: 0, end: 0))
  private var count = 0

  /// Adds a key; false where it was there, or where there are too many.
  mutating func insert(_ key: PlainText, in bytes: Span<UInt8>) -> Bool {
    guard count < keys.count else { return false }
    for index in 0..<count where bytes.areEqual(keys[index], key) { return false }
    keys[count] = key
    count += 1
    return true
  }
}

extension PlainText {
  /// The place of a string without escapes.
  init(_ text: JSONText) {
    self.init(start: text.start, end: text.end)
  }
}

extension JSONScanner {
  /// Reads a text that is clean; nil for anything else.
  fileprivate mutating func cleanText() throws(JSONError) -> PlainText? {
    guard let value = try plainValue(), value.form == .words, bytes.isClean(value.text) else {
      return nil
    }
    return value.text
  }

  /// Reads a text, a number, true or false; nil for anything else.
  fileprivate mutating func plainValue() throws(JSONError) -> PlainValue? {
    switch try kind() {
    case .string:
      let text = try string()
      return PlainValue(form: text.isEscaped ? .escaped : .words, text: PlainText(text))
    case .number:
      let digits = try number()
      return PlainValue(
        form: .digits,
        text: PlainText(start: digits.lowerBound, end: digits.upperBound)
      )
    case .yes: return try truth(.yes, .yes)
    case .no: return try truth(.no, .no)
    case .object, .array, .null: return nil
    }
  }

  private mutating func truth(
    _ kind: JSONKind,
    _ form: PlainValue.Form
  ) throws(JSONError) -> PlainValue {
    let start = position
    try literal(kind)
    return PlainValue(form: form, text: PlainText(start: start, end: position))
  }

  /// Reads an object of plain values; false where it is anything else, or where a key stands twice.
  fileprivate mutating func members(into members: inout [PlainMember]) throws(JSONError) -> Bool {
    guard try kind() == .object else { return false }
    var more = try open(.object)
    while more {
      let key = try key()
      guard !key.isEscaped, let value = try plainValue(), value.form != .escaped else {
        return false
      }
      let text = PlainText(key)
      for index in members.indices where bytes.areEqual(members[index].key, text) { return false }
      guard members.count < 64 else { return false }
      members.append(PlainMember(key: text, value: value))
      more = try next(in: .object)
    }
    return true
  }

  /// Reads a list of clean texts; false where it is anything else.
  fileprivate mutating func texts(into texts: inout [PlainText]) throws(JSONError) -> Bool {
    guard try kind() == .array else { return false }
    var more = try open(.array)
    while more {
      guard let text = try cleanText(), texts.count < 64 else { return false }
      texts.append(text)
      more = try next(in: .array)
    }
    return true
  }
}
