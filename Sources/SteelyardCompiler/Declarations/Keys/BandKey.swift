import SteelyardText

/// The keys of a band; any other key is a measure with its amount.
enum BandKey: String, RuleKey {
  case grade
  case when
  case must
  case may
  case mustNot = "must_not"
  case basis
  case overrides

  static let noun = Bilingual("裁量阶次", "a band")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .grade: .text
    case .when: .maps
    case .must, .may, .mustNot, .basis: .texts
    case .overrides: .map
    }
  }

  var isRequired: Bool {
    switch self {
    case .grade: true
    case .when, .must, .may, .mustNot, .basis, .overrides: false
    }
  }
}
