import SteelyardModel

extension FactorType {
  /// How far the numbers of rules usually go; odd steps are as likely as round ones.
  var usualMost: Int64 {
    switch self {
    case .money: 5_000_000
    case .quantity: 20_000
    case .percent: 10_000
    case .multiple: 1_000
    case .count: 8
    case .days, .workingDays: 90
    case .months: 24
    case .years: 10
    case .date, .event: 1_500
    case .yesNo, .choice, .choices, .text: 1
    }
  }

  /// Where the usual numbers begin.
  var usualLeast: Int64 {
    if [.date, .event].contains(self) { return 18_600 }
    return 0
  }

  /// The places at which a run of numbers may be cut: not its first, and of the usual size where there is such.
  func usual(within range: ClosedRange<Int64>) -> ClosedRange<Int64> {
    let least = range.lowerBound + 1
    let low = Swift.max(least, usualLeast)
    let high = Swift.min(range.upperBound, usualLeast + usualMost)
    if low <= high { return low...high }
    let (far, isFar) = least.addingReportingOverflow(usualMost)
    return least...(isFar ? range.upperBound : Swift.min(range.upperBound, far))
  }
}
