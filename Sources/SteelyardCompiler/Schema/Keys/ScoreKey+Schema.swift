import SteelyardText

extension ScoreKey: SchemaKey {
  static let definition = "score"

  var meaning: Bilingual {
    switch self {
    case .base: Bilingual("基础分", "what it begins with")
    case .add: Bilingual("各因素的分值，以条件为键", "the points of each factor, by test")
    }
  }

  var content: SchemaContent {
    switch self {
    case .base: .value
    case .add: .under(.names(.scalar), names: [])
    }
  }
}
