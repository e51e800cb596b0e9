import SteelyardText

/// The keys of a table of cases.
enum CaseTableKey: String, RuleKey {
  case power
  case standard
  case cases
  case source

  static let noun = Bilingual("案例表", "a table of cases")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .power, .standard, .source: .text
    case .cases: .list
    }
  }

  var isRequired: Bool {
    switch self {
    case .cases: true
    case .power, .standard, .source: false
    }
  }
}
