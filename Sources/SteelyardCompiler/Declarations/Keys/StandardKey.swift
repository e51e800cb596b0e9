import SteelyardText

/// The keys of a standard.
enum StandardKey: String, RuleKey {
  case power
  case bands
  case id
  case authority
  case inForce = "in_force"
  case basis
  case weighing
  case several
  case overlapping
  case examples
  case source
  case unverified
  case knownDefect = "known_defect"

  static let noun = Bilingual("裁量标准", "a standard")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .power, .id, .authority, .source, .unverified, .knownDefect: .text
    case .bands, .examples: .list
    case .inForce, .weighing, .several: .map
    case .basis, .overlapping: .texts
    }
  }

  var isRequired: Bool {
    switch self {
    case .power, .bands: true
    case .id, .authority, .inForce, .basis, .weighing, .several, .overlapping, .examples, .source,
      .unverified, .knownDefect:
      false
    }
  }
}
