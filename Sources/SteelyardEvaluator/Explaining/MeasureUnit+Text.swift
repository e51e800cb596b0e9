package import SteelyardModel
package import SteelyardText

extension Measure.Unit {
  /// A quantity as a person reads it, with separators between the thousands.
  package func text(of value: Int64, _ language: Language) -> String {
    let written = describe(value)
    let digits = written.prefix { $0 == "-" || $0 == "." || $0.isASCII && $0.isNumber }
    let grouped = String(digits).groupedByThousands
    if language == .english, case .foreignMoney(let currency) = self {
      let sign = grouped.hasPrefix("-") ? "-" : ""
      // Cents are written with two digits.
      let hasOneDecimal = grouped.suffix(2).first == "."
      return sign + currency.sign + grouped.dropFirst(sign.count) + (hasOneDecimal ? "0" : "")
    }
    guard language == .english else { return grouped + written.dropFirst(digits.count) }
    return grouped + englishUnit(isOne: digits == "1")
  }

  private func englishUnit(isOne: Bool) -> String {
    switch self {
    case .none, .count, .foreignMoney: ""
    case .money: " yuan"
    case .days: isOne ? " day" : " days"
    case .workingDays: isOne ? " working day" : " working days"
    case .months: isOne ? " month" : " months"
    case .years: isOne ? " year" : " years"
    case .percent: "%"
    case .multiple: " times"
    case .points: isOne ? " point" : " points"
    }
  }
}

extension String {
  /// A decimal number with a comma between the thousands before the point.
  fileprivate var groupedByThousands: String {
    let sign = hasPrefix("-") ? "-" : ""
    let whole = dropFirst(sign.count).prefix { $0 != "." }
    let rest = dropFirst(sign.count + whole.count)
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return sign + grouped + rest
  }
}
