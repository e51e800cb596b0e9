import SteelyardText

extension LawKey: SchemaKey {
  static let definition = "law"

  var meaning: Bilingual {
    switch self {
    case .applies: Bilingual("适用行为日还是决定日的法律", "the law of the act or of the decision")
    case .by: Bilingual("由谁决定", "who decided it")
    case .ground: Bilingual("理由", "why")
    }
  }

  var content: SchemaContent { .words }
}
