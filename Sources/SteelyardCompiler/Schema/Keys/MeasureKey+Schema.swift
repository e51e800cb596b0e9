import SteelyardText

extension MeasureKey: SchemaKey {
  static let definition = "measure"

  var meaning: Bilingual {
    switch self {
    case .name: Bilingual("名称", "the Chinese name")
    case .english: Bilingual("英文名称", "the English name")
    case .quantity: Bilingual("以什么计量", "what its quantity counts")
    case .nature: Bilingual("性质", "what it is for the law")
    }
  }

  var content: SchemaContent {
    .words
  }
}
