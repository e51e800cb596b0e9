import SteelyardText

extension DeadlineKey: SchemaKey {
  static let definition = "deadline"

  var meaning: Bilingual {
    switch self {
    case .from: Bilingual("起算的日期", "the date it begins at")
    case .to: Bilingual("截止的日期", "what must have happened by its end")
    case .within: Bilingual("期限，如 `90日`", "how long, such as `90日`")
    case .basis: Bilingual("依据：法律文件的名称，空格，条款", "the provision: an instrument, a space, the place")
    case .kinds: Bilingual("适用的权力类型", "the kinds of power it holds for")
    case .limitation: Bilingual("超过即违法", "whether exceeding it makes the decision unlawful")
    }
  }

  var content: SchemaContent {
    .words
  }
}
