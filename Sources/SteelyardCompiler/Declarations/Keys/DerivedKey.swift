import SteelyardText

/// The keys of `derived:`.
enum DerivedKey: String, RuleKey {
  case sum
  case difference
  case product
  case by
  case ratio
  case daysBetween = "days_between"
  case score

  static let noun = Bilingual("推算方法", "`derived`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .sum, .difference, .ratio, .daysBetween: .texts
    case .product, .by: .text
    case .score: .map
    }
  }

  var isRequired: Bool {
    false
  }
}
