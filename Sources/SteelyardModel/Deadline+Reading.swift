extension Deadline.Length {
  /// Reads a length as people write it: `90日`, `7个工作日`, `6个月`, `2年`; nil where the unit is another one or the count is not
  /// a whole number from 1 to 100000.
  public init?(written text: String) throws(QuantityError) {
    let written = try QuantityText.read(text)
    let unit: Deadline.Unit? =
      switch written.unit {
      case "日", "天", "days": .days
      case "个工作日", "工作日", "working days": .workingDays
      case "月", "个月", "months": .months
      case "年", "years": .years
      default: nil
      }
    guard let unit, let count = written.value.whole, (1...100_000).contains(count) else {
      return nil
    }
    self.init(Int(count), unit)
  }

  /// The length in Chinese words, which can be read again: `7个工作日`.
  public var words: String {
    switch unit {
    case .days: "\(count)日"
    case .months: "\(count)个月"
    case .years: "\(count)年"
    case .workingDays: "\(count)个工作日"
    }
  }

  /// The length in English words.
  public var englishWords: String {
    switch unit {
    case .days: count == 1 ? "1 day" : "\(count) days"
    case .months: count == 1 ? "1 month" : "\(count) months"
    case .years: count == 1 ? "1 year" : "\(count) years"
    case .workingDays: count == 1 ? "1 working day" : "\(count) working days"
    }
  }
}
