import SteelyardText

extension CircumstanceKey: SchemaKey {
  static let definition = "circumstance"

  var meaning: Bilingual {
    switch self {
    case .name: Bilingual("名称", "the name")
    case .effect: Bilingual("作用", "what it does")
    case .modality:
      Bilingual(
        "从轻、减轻是应当（must）还是可以（may），默认可以",
        "whether a decision must or may be lighter for it, may by default"
      )
    case .basis: Bilingual("依据：法律文件的名称，空格，条款", "the provision: an instrument, a space, the place")
    case .kinds: Bilingual("适用的权力类型", "the kinds of power it counts for")
    }
  }

  var content: SchemaContent {
    .words
  }
}
