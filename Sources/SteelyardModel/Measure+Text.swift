extension Measure.Unit {
  /// The type of a factor whose values are the same numbers, or nil where the measure has no quantity.
  public var valueType: FactorType? {
    switch self {
    case .none: nil
    case .money: .money
    case .foreignMoney(let currency): .money(in: currency)
    case .days: .days
    case .workingDays: .workingDays
    case .months: .months
    case .years: .years
    case .percent: .percent(grain: Ratio(1, 100) ?? .one)
    case .multiple: .multiple(grain: Ratio(1, 100) ?? .one)
    case .points: .count(unit: "分")
    case .count: .count(unit: "")
    }
  }

  /// Reads a quantity of a measure as people write it, in its smallest unit: `5万元`, `30日`, `2年` for months.
  public func read(_ text: some StringProtocol) throws(QuantityError) -> Int64 {
    guard let valueType else { throw .hasNoValue }
    return try valueType.read(text)
  }

  /// A quantity of a measure in people's words, which ``read(_:)`` takes back.
  public func describe(_ value: Int64) -> String {
    valueType?.describe(value) ?? String(value)
  }
}
