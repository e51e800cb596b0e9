import SteelyardText

extension ClauseKey: SchemaKey {
  static let definition = "clause"
  static let others: SchemaContent? = .mapping("amount")

  var meaning: Bilingual {
    switch self {
    case .when: Bilingual("何时适用", "when it applies")
    case .must: Bilingual("应当采取的措施", "what must be done")
    case .may: Bilingual("可以采取的措施", "what may be done")
    case .mustNot: Bilingual("不得采取的措施", "what must not be done")
    case .oneOf: Bilingual("择一采取的措施", "measures of which one is taken")
    case .basis: Bilingual("依据：法律文件的名称，空格，条款", "the provision: an instrument, a space, the place")
    case .ground: Bilingual("决定写明的理由", "the ground the decision states")
    case .inForce: Bilingual("施行期间", "the days on which it is in force")
    }
  }

  var content: SchemaContent {
    switch self {
    case .when: .mapping("condition")
    case .must, .may, .mustNot, .oneOf, .basis, .ground: .words
    case .inForce: .mapping("period")
    }
  }
}
