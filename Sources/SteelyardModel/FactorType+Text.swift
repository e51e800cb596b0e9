extension FactorType {
  /// What the numbers of this type count, or nil where its values are no numbers of things.
  package var scale: QuantityScale? {
    switch self {
    case .money: QuantityScale("元", grain: Self.hundredth, .money(.yuan))
    case .quantity(let unit, let grain): QuantityScale(declared: unit, grain: grain)
    case .percent(let grain): QuantityScale("%", grain: grain, .percent)
    case .multiple(let grain): QuantityScale("倍", grain: grain, .multiple)
    case .count(let unit): QuantityScale(unit, grain: .one, unit == "分" ? .points : nil)
    case .days: QuantityScale("日", grain: .one, .time)
    case .workingDays: QuantityScale("个工作日", grain: .one, .workingTime)
    case .months: QuantityScale("个月", grain: .one, .months)
    case .years: QuantityScale("年", grain: .one, .months)
    case .date, .event, .yesNo, .choice, .choices, .text: nil
    }
  }

  /// Whether its values are numbers of things.
  public var hasNumber: Bool { scale != nil }

  /// Whether its values can be compared, and not only told apart.
  public var isOrdered: Bool {
    switch self {
    case .choice(_, let isOrdered): isOrdered
    case .yesNo, .choices, .text: false
    case .date, .event, .money, .quantity, .percent, .multiple, .count, .days, .workingDays,
      .months, .years:
      true
    }
  }

  /// Whether it has values at all; text is recorded only.
  public var hasValue: Bool { self != .text }

  private static let hundredth = Ratio(1, 100) ?? .one
}

extension FactorType {
  /// Reads a value as people write it, exactly: `8000元`, `1.5万元`, `3次`, `是`, `2021年7月15日`.
  ///
  /// A number without a unit counts the type's own unit.
  public func read(_ text: some StringProtocol) throws(QuantityError) -> Int64 {
    if let scale { return try scale.read(String(text)) }
    switch self {
    case .event where EventWord.saysNotHappened(String(text)):
      return Int64(Day.notHappened.number)
    case .date, .event:
      guard let day = Day(written: text) else { throw .notADate(String(text)) }
      return Int64(day.number)
    case .yesNo: return try Self.readYesNo(String(text)) ? 1 : 0
    case .choice(let entries, _):
      let word = Self.trimmed(String(text))
      guard !word.isEmpty else { throw .empty }
      guard let position = ChoiceText(entries).position(of: word) else { throw .notInList(word) }
      return Int64(position)
    case .choices(let entries): return try ChoiceText(entries).set(of: String(text))
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years,
      .text:
      throw .hasNoValue
    }
  }

  /// A value in people's words, which ``read(_:)`` takes back: `8000元`, `12.5吨`, `是`, `2021-07-15`.
  public func describe(_ value: Int64) -> String {
    if let scale { return scale.describe(value) }
    switch self {
    case .event where value == Int64(Day.notHappened.number): return EventWord.chinese
    case .date, .event:
      return Int32(exactly: value).map { Day(number: $0).description } ?? String(value)
    case .yesNo where value == 0: return "否"
    case .yesNo where value == 1: return "是"
    case .choice(let entries, _):
      guard let position = Int(exactly: value), entries.indices.contains(position) else {
        return String(value)
      }
      return entries[position]
    case .choices(let entries): return ChoiceText(entries).describe(set: value)
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years,
      .yesNo, .text:
      return String(value)
    }
  }

  private static func readYesNo(_ text: String) throws(QuantityError) -> Bool {
    switch trimmed(text).lowercased() {
    case "": throw .empty
    case "是", "有", "yes", "true": return true
    case "否", "无", "no", "false": return false
    case let other: throw .notYesOrNo(other)
    }
  }

  private static func trimmed(_ text: String) -> String {
    var cursor = TextCursor(text.utf8Span.span)
    cursor.skipSpaces()
    var end = text.utf8.count
    let bytes = text.utf8Span.span
    while end > cursor.position, bytes[end - 1] <= 0x20 { end -= 1 }
    let view = text.utf8.dropFirst(cursor.position).prefix(end - cursor.position)
    return String(Substring(view))
  }
}
