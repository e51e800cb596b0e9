import SteelyardText

/// The keys of a clause; any other key is a measure with its amount.
enum ClauseKey: String, RuleKey {
  case when
  case must
  case may
  case mustNot = "must_not"
  case oneOf = "one_of"
  case basis
  case ground
  case inForce = "in_force"

  static let noun = Bilingual("法定条款", "a clause")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .when: .maps
    case .must, .may, .mustNot, .basis: .texts
    case .oneOf: .textLists
    case .ground: .text
    case .inForce: .map
    }
  }

  var isRequired: Bool {
    false
  }
}
