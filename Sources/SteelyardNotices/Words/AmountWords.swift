package import SteelyardModel
package import SteelyardText

/// Quantities of measures in words: exact, grouped in thousands, with their unit.
package struct AmountWords: Hashable, Sendable {
  /// The language of the words.
  package let language: Language

  /// Makes the words of a language.
  package init(_ language: Language) {
    self.language = language
  }

  /// One amount in the smallest unit of its measure, for example `50,000元`.
  package func exactly(_ amount: Int64, _ unit: Measure.Unit) -> String {
    switch unit {
    case .money: money(amount, .yuan)
    case .foreignMoney(let currency): money(amount, currency)
    case .percent: Decimal(amount, scale: 2, minimum: 0).description + "%"
    case .multiple: counted(Decimal(amount, scale: 2, minimum: 0), "倍", "times", "times")
    case .days: counted(amount, "日", "day", "days")
    case .workingDays: counted(amount, "个工作日", "working day", "working days")
    case .months: counted(amount, "个月", "month", "months")
    case .years: counted(amount, "年", "year", "years")
    case .points: counted(amount, "分", "point", "points")
    case .count, .none: Decimal(amount, scale: 0, minimum: 0).description
    }
  }

  /// A range of amounts in the words of the law, whose ends belong to it.
  package func range(_ range: AmountRange, _ unit: Measure.Unit) -> String {
    let least = exactly(range.least, unit)
    guard let most = range.most else { return range.least > 0 ? atLeast(least) : unlimited }
    if range.least == most { return least }
    if range.least <= 0 { return atMost(exactly(most, unit)) }
    switch language {
    case .chinese: return atLeast(least) + atMost(exactly(most, unit))
    case .english: return least + " to " + exactly(most, unit)
    }
  }
}

extension AmountWords {
  private var unlimited: String { Bilingual("不限", "no limit")[language] }

  private func atLeast(_ amount: String) -> String {
    Bilingual(amount + "以上", "at least " + amount)[language]
  }

  private func atMost(_ amount: String) -> String {
    Bilingual(amount + "以下", "at most " + amount)[language]
  }

  private func money(_ amount: Int64, _ currency: Currency) -> String {
    let places = currency.decimals
    let minimum = places > 0 && amount % 100 != 0 ? places : 0
    let number = Decimal(amount, scale: places, minimum: minimum).description
    return Bilingual(number + currency.unit, currency.describeInEnglish(amount))[language]
  }

  private func counted(_ amount: Int64, _ chinese: String, _ one: String, _ many: String)
    -> String
  {
    counted(Decimal(amount, scale: 0, minimum: 0), chinese, one, many)
  }

  private func counted(_ amount: Decimal, _ chinese: String, _ one: String, _ many: String)
    -> String
  {
    let number = amount.description
    return Bilingual(number + chinese, number + " " + (number == "1" ? one : many))[language]
  }
}
