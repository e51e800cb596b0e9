import SteelyardArtifact
import SteelyardEvaluator
import SteelyardModel

/// What a decision says about one measure.
enum PlainDecided {
  case no
  case yes(amount: Int64?)
}

extension Tables {
  /// The position of a circumstance in the list of those that count.
  func position(ofCircumstance id: Span<UInt8>, in statute: StatuteRow) -> Int? {
    for position in 0..<Int(statute.circumstanceCount) {
      let place = words[Int(statute.firstCircumstance) + position]
      if text(circumstances[place].id, equals: id) { return position }
    }
    return nil
  }

  /// The number of a department's name as a text of the catalogue.
  func department(named name: Span<UInt8>) -> UInt32 {
    for position in 0..<authorities.count
    where text(authorities[position].department, equals: name) {
      return authorities[position].department
    }
    return BoundCase.otherDepartment
  }

  /// How much of a measure is decided, or nil where that is not written plainly.
  func decided(_ value: PlainValue, measure: UInt16, in bytes: borrowing PaddedBytes)
    -> PlainDecided?
  {
    switch value.form {
    case .yes: return .yes(amount: nil)
    case .no: return .no
    case .escaped: return nil
    case .words, .digits:
      // What begins with a digit is neither yes nor no.
      let unit = Measure.Unit(rawValue: measures[Int(measure)].unit) ?? .none
      if let amount = unit.amount(value, in: bytes) { return .yes(amount: amount) }
      return value.truth(in: bytes).map { $0 ? .yes(amount: nil) : .no }
    }
  }
}

extension Measure.Unit {
  /// A quantity that is written plainly, or nil.
  fileprivate func amount(_ value: PlainValue, in bytes: borrowing PaddedBytes) -> Int64? {
    guard self != .none, let number = value.number(in: bytes) else { return nil }
    let unit = PlainText(start: number.end, end: value.text.end)
    if self == .money { return number.fen(unit, in: bytes) }
    guard unit.count == 0 || bytes.text(unit, isText: word) else { return nil }
    switch self {
    case .percent, .multiple: return number.steps(grain: 1, 100)
    case .none, .money, .foreignMoney, .days, .workingDays, .months, .years, .points, .count:
      return number.steps(grain: 1, 1)
    }
  }

  /// The word behind its numbers.
  private var word: String {
    switch self {
    case .none, .count, .foreignMoney: ""
    case .money: "元"
    case .days: "日"
    case .workingDays: "个工作日"
    case .months: "个月"
    case .years: "年"
    case .percent: "%"
    case .multiple: "倍"
    case .points: "分"
    }
  }
}
