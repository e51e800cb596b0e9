import SteelyardText

/// The keys of a factor.
enum FactorKey: String, RuleKey {
  case type
  case unit
  case grain
  case of
  case domain
  case ordered
  case worse
  case required
  case unknown
  case defaultValue = "default"
  case counts
  case judgement
  case question
  case derived
  case steps
  case basis

  static let noun = Bilingual("裁量因素", "a factor")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .type: .word(FactorDeclaration.types)
    case .unit, .grain, .domain, .unknown, .defaultValue, .judgement, .question, .basis: .text
    case .of: .texts
    case .ordered, .required: .word(YesNoWord.words)
    case .worse: .word(["greater", "smaller"])
    case .counts, .derived: .map
    case .steps: .maps
    }
  }

  var isRequired: Bool {
    switch self {
    case .type: true
    case .unit, .grain, .of, .domain, .ordered, .worse, .required, .unknown, .defaultValue,
      .counts, .judgement, .question, .derived, .steps, .basis:
      false
    }
  }
}
