import SteelyardText

extension BandKey: SchemaKey {
  static let definition = "band"
  static let others: SchemaContent? = .mapping("amount")

  var meaning: Bilingual {
    switch self {
    case .grade: Bilingual("阶次的名称", "the name of the grade")
    case .when: Bilingual("何时适用", "when it applies")
    case .must: Bilingual("应当采取的措施", "what must be done")
    case .may: Bilingual("可以采取的措施", "what may be done")
    case .mustNot: Bilingual("不得采取的措施", "what must not be done")
    case .basis: Bilingual("依据：法律文件的名称，空格，条款", "the provision: an instrument, a space, the place")
    case .overrides:
      Bilingual("优先于哪一档，依据何在", "the grades it takes precedence over, each with a citation")
    }
  }

  var content: SchemaContent {
    switch self {
    case .grade, .must, .may, .mustNot, .basis: .words
    case .when: .mapping("condition")
    case .overrides: .under(.text, names: [])
    }
  }
}
