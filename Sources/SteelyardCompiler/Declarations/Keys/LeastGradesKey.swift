import SteelyardText

/// The keys of `at_least_grades:`.
enum LeastGradesKey: String, RuleKey {
  case number
  case kinds
  case because

  static let noun = Bilingual("最少档数", "`at_least_grades`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .number, .because: .text
    case .kinds: .texts
    }
  }

  var isRequired: Bool {
    switch self {
    case .number, .because: true
    case .kinds: false
    }
  }
}
