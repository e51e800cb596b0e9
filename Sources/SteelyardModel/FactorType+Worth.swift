extension FactorType {
  /// What one step is worth: in yuan, in the unit of a quantity, as a part of one, or one thing.
  package var worth: Ratio {
    let hundredth = Ratio(1, 100) ?? .one
    switch self {
    case .money: return hundredth
    case .quantity(_, let grain), .multiple(let grain): return grain
    case .percent(let grain): return grain.multiplied(by: hundredth) ?? grain
    case .count, .days, .workingDays, .months, .years, .date, .event, .yesNo,
      .choice, .choices, .text:
      return .one
    }
  }
}
