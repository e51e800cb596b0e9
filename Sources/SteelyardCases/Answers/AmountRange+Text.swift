package import SteelyardEvaluator
package import SteelyardModel
package import SteelyardText

extension AmountRange {
  /// The range as a person reads it: `50,000元以上100,000元以下`.
  package func text(in unit: Measure.Unit, _ language: Language) -> String {
    let from = unit.text(of: least, language)
    guard let most else {
      return language == .chinese ? "\(from)以上" : "\(from) or more"
    }
    let to = unit.text(of: most, language)
    if least == most { return from }
    switch language {
    case .chinese: return least == 0 ? "\(to)以下" : "\(from)以上\(to)以下"
    case .english: return least == 0 ? "up to \(to)" : "\(from) to \(to)"
    }
  }
}

extension Measure.Unit {
  /// A quantity as a person reads it, with separators between the thousands.
  package func text(of value: Int64, _ language: Language) -> String {
    let written = describe(value)
    let digits = written.prefix { $0 == "-" || $0 == "." || $0.isASCII && $0.isNumber }
    let grouped = String(digits).groupedByThousands
    guard language == .english else { return grouped + written.dropFirst(digits.count) }
    return grouped + englishUnit(isOne: digits == "1")
  }

  private func englishUnit(isOne: Bool) -> String {
    switch self {
    case .none, .count: ""
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

extension NearestThreshold {
  /// What would apply beyond the threshold.
  package var beyond: Bilingual {
    var chinese: [String] = []
    var english: [String] = []
    if let clause {
      chinese.append("第\(clause)档法定幅度")
      english.append("clause \(clause)")
    }
    if let band {
      chinese.append("第\(band)阶次" + (grade.map { "「\($0)」" } ?? ""))
      english.append("band \(band)" + (grade.map { " `\($0)`" } ?? ""))
    }
    return Bilingual(chinese.joined(separator: "、"), english.joined(separator: ", "))
  }
}
