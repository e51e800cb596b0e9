extension FactorType {
  /// A value in English words, which ``read(_:)`` takes back: `8,000 yuan`, `12.5 tonnes`, `yes`, `2021-07-15`.
  ///
  /// Entries of a list, and units nobody but the author knows, stay in the author's words.
  public func describeInEnglish(_ value: Int64) -> String {
    if let currency { return currency.describeInEnglish(value) }
    if let scale { return scale.describeInEnglish(value) }
    switch self {
    case .event where value == Int64(Day.notHappened.number): return EventWord.english
    case .yesNo where value == 0: return "no"
    case .yesNo where value == 1: return "yes"
    case .choices(let entries): return ChoiceText(entries).describeInEnglish(set: value)
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years,
      .date, .event, .yesNo, .choice, .text:
      return describe(value)
    }
  }
}

extension Currency {
  /// An amount in its smallest unit: `8,000 yuan`, or with its sign before it and cents in two digits, `-$16,550.50`.
  package func describeInEnglish(_ amount: Int64) -> String {
    let number = QuantityScale(unit, grain: grain, .money(self)).numberInEnglish(amount)
    if self == .yuan { return number + " yuan" }
    guard number.hasPrefix("-") else { return sign + number }
    return "-" + sign + number.dropFirst()
  }
}
