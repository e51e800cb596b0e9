import SteelyardText

extension CircumstanceKey: SchemaKey {
  static let definition = "circumstance"

  var meaning: Bilingual {
    switch self {
    case .name: Bilingual("名称", "the name")
    case .effect: Bilingual("作用", "what it does")
    case .basis: Bilingual("依据：法律文件的名称，空格，条款", "the provision: an instrument, a space, the place")
    case .kinds: Bilingual("适用的权力类型", "the kinds of power it counts for")
    }
  }

  var content: SchemaContent {
    .words
  }
}
