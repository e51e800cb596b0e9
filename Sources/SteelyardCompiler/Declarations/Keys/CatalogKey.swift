import SteelyardModel
import SteelyardText

/// The keys of `catalog:`.
enum CatalogKey: String, RuleKey {
  case id
  case title
  case issuer
  case inForce = "in_force"
  case bounds
  case currency
  case atLeastGrades = "at_least_grades"
  case source
  case unverified
  case knownDefect = "known_defect"

  static let noun = Bilingual("分册说明", "`catalog`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .id, .title, .source, .unverified, .knownDefect: .text
    case .currency: .word(Currency.allCases.map(\.code))
    case .issuer, .inForce, .bounds, .atLeastGrades: .map
    }
  }

  var isRequired: Bool {
    switch self {
    case .id, .title, .issuer: true
    case .inForce, .bounds, .currency, .atLeastGrades, .source, .unverified, .knownDefect: false
    }
  }
}
