import SteelyardText

extension SeveralKey: SchemaKey {
  static let definition = "several"

  var meaning: Bilingual {
    switch self {
    case .heavier: Bilingual("从重适用的依据", "why the last of them applies")
    }
  }

  var content: SchemaContent {
    .words
  }
}
