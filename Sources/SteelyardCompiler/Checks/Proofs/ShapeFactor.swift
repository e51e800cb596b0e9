import SteelyardModel

/// A factor of a shape.
struct ShapeFactor {
  let factor: Ref<Factor>
  let kind: Int
  /// Whether its thresholds count by their order alone.
  var isRanked: Bool
  /// Where something begins or ends to hold, ascending.
  var cuts: [Int64] = []

  /// What stands for the end of an interval.
  func rank(of end: Interval.End, isLower: Bool) -> Int {
    guard let cut = end.cut(isLower: isLower) else { return -1 }
    return isRanked ? cuts.firstIndex(of: cut) ?? -2 : Int(cut)
  }
}

extension Interval.End {
  /// Which kind of end it is.
  var kind: Int {
    switch self {
    case .unbounded: 0
    case .including: 1
    case .excluding: 2
    }
  }

  /// The first value on the far side of the end; nil where there is none.
  func cut(isLower: Bool) -> Int64? {
    switch self {
    case .unbounded: nil
    case .including(let limit): isLower ? limit : limit + 1
    case .excluding(let limit): isLower ? limit + 1 : limit
    }
  }

  /// Whether it is far from where numbers end.
  var isModerate: Bool {
    switch self {
    case .unbounded: true
    case .including(let limit), .excluding(let limit): abs(limit >> 1) < 1 << 60
    }
  }
}

extension FactorType {
  /// Whether values have an order with room between them.
  var isMeasured: Bool {
    switch self {
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years,
      .date:
      true
    case .event, .yesNo, .choice, .choices, .text: false
    }
  }
}
