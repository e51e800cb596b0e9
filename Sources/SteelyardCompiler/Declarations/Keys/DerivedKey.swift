import SteelyardText

/// The keys of `derived:`.
enum DerivedKey: String, RuleKey {
  case sum
  case difference
  case product
  case by
  case ratio
  case greatest = "max"
  case least = "min"
  case daysBetween = "days_between"
  case workingDaysBetween = "working_days_between"
  case score
  case lookup = "table"
  case dated
  case round
  case floor
  case cap

  /// The computations, of which one is written.
  static let forms: [DerivedKey] = [
    .sum, .difference, .product, .ratio, .greatest, .least, .daysBetween,
    .workingDaysBetween, .score, .lookup, .dated,
  ]

  static let noun = Bilingual("推算方法", "`derived`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .sum, .difference, .product, .ratio, .greatest, .least, .daysBetween, .workingDaysBetween:
      .texts
    case .by, .floor, .cap: .text
    case .score, .dated, .round: .map
    case .lookup: .maps
    }
  }

  var isRequired: Bool {
    false
  }
}
