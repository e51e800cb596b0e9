package import SteelyardEvaluator
package import SteelyardModel
package import SteelyardText

/// Why a written value is no value of what it is filed under.
package struct TypingFault: Error, Hashable, Sendable {
  package let message: Bilingual
  package var help: Bilingual?

  init(_ message: Bilingual, help: Bilingual? = nil) {
    self.message = message
    self.help = help
  }

  init(_ error: QuantityError, help: Bilingual? = nil) {
    self.init(Bilingual(error.chinese, error.english), help: help)
  }
}

extension WrittenValue {
  /// The value of a factor.
  package func fact(
    of type: FactorType,
    in domain: Interval
  ) throws(TypingFault) -> CaseFile.FactValue {
    if case .unknown(let reason) = self { return .unknown(reason: reason) }
    if case .text = type { return .text(try plainText) }
    let value = try value(of: type)
    guard domain.contains(value) else {
      throw TypingFault(.outside(domain, of: type, type.words(for: value)))
    }
    return .value(value)
  }

  /// How much of a measure is decided; nil where it is not.
  package func decided(_ measure: String, unit: Measure.Unit) throws(TypingFault)
    -> CaseFile.Decided?
  {
    switch self {
    case .truth(let isDecided): return isDecided ? CaseFile.Decided(measure: measure) : nil
    case .text(let text):
      if let truth = try? FactorType.yesNo.read(text) {
        return truth == 1 ? CaseFile.Decided(measure: measure) : nil
      }
      return CaseFile.Decided(measure: measure, amount: try amount(text, unit))
    case .number(let digits):
      return CaseFile.Decided(measure: measure, amount: try amount(digits, unit))
    case .list, .unknown: throw TypingFault(.notAnAmount, help: .howDecisionsAreWritten)
    }
  }
}

extension WrittenValue {
  private var plainText: String {
    get throws(TypingFault) {
      switch self {
      case .text(let text), .number(let text): return text
      case .truth(let truth): return truth ? "是" : "否"
      case .list(let entries): return entries.joined(separator: "、")
      case .unknown(let reason): return reason
      }
    }
  }

  private func value(of type: FactorType) throws(TypingFault) -> Int64 {
    switch self {
    case .text(let text): return try type.value(of: text)
    case .number(let digits):
      guard type.hasNumber || type.hasEntries else { throw TypingFault(.noNumber, help: type.help) }
      return try type.value(of: digits)
    case .truth(let truth):
      guard type == .yesNo else { throw TypingFault(.noTruth, help: type.help) }
      return truth ? 1 : 0
    case .list(let entries):
      guard case .choices = type else { throw TypingFault(.oneValue, help: type.help) }
      var set: Int64 = 0
      for entry in entries { set |= try type.value(of: entry) }
      return set
    case .unknown: throw TypingFault(.oneValue)
    }
  }

  private func amount(_ text: String, _ unit: Measure.Unit) throws(TypingFault) -> Int64 {
    guard let type = unit.valueType else {
      throw TypingFault(.noQuantity, help: .howDecisionsAreWritten)
    }
    let amount = try type.value(of: text)
    guard amount >= 0 else { throw TypingFault(.negative) }
    return amount
  }
}

extension FactorType {
  /// Whether its values are entries of a list.
  fileprivate var hasEntries: Bool {
    switch self {
    case .choice, .choices: true
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years,
      .date, .event, .yesNo, .text:
      false
    }
  }

  fileprivate func value(of text: String) throws(TypingFault) -> Int64 {
    do {
      return try read(text)
    } catch {
      throw TypingFault(error, help: help)
    }
  }

  /// How its values are written.
  fileprivate var help: Bilingual? {
    switch self {
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years:
      Bilingual("写作数字加单位，例如 \(describe(8))", "write a number with its unit, like \(describe(8))")
    case .date: .howDaysAreWritten
    case .event:
      Bilingual("写作日期，没有发生的写「未发生」", "write the day, or `not happened`")
    case .yesNo:
      Bilingual("写作 true 或 false，表格中写「是」或「否」", "write true or false, in a table yes or no")
    case .choice(let entries, _), .choices(let entries):
      Bilingual(
        "可选：" + entries.joined(separator: "、"),
        "one of: " + entries.joined(separator: ", ")
      )
    case .text: nil
    }
  }
}
