import SteelyardText

/// The keys of a row of a `table:`.
enum TableKey: String, RuleKey {
  case when
  case value = "is"

  static let noun = Bilingual("表中的一行", "a row of a table")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .when: .maps
    case .value: .text
    }
  }

  var isRequired: Bool {
    switch self {
    case .value: true
    case .when: false
    }
  }
}
