import SteelyardText

/// The keys of an amount that is a map.
enum AmountKey: String, RuleKey {
  case computed
  case times
  case range
  case share
  case position
  case shareOfMost = "share_of_most"
  case floor
  case cap
  case round

  static let noun = Bilingual("数额", "an amount")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .computed, .times, .range, .share, .position, .shareOfMost, .floor, .cap: .text
    case .round: .map
    }
  }

  var isRequired: Bool {
    false
  }
}
