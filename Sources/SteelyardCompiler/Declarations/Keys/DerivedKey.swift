import SteelyardText

/// The keys of `derived:`.
package enum DerivedKey: String, RuleKey {
  case sum
  case difference
  case product
  case by
  case ratio
  case daysBetween = "days_between"
  case score

  package static let noun = Bilingual("推算方法", "`derived`")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    switch self {
    case .sum, .difference, .ratio, .daysBetween: .texts
    case .product, .by: .text
    case .score: .map
    }
  }

  package var isRequired: Bool {
    false
  }
}
