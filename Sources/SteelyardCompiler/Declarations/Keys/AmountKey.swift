import SteelyardText

/// The keys of an amount that is a map.
package enum AmountKey: String, RuleKey {
  case times
  case range
  case share
  case position
  case shareOfMost = "share_of_most"
  case floor
  case cap
  case round

  package static let noun = Bilingual("数额", "an amount")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    switch self {
    case .times, .range, .share, .position, .shareOfMost, .floor, .cap: .text
    case .round: .map
    }
  }

  package var isRequired: Bool {
    false
  }
}
