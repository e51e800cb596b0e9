import SteelyardText

extension RoundKey: SchemaKey {
  static let definition = "round"

  var meaning: Bilingual {
    switch self {
    case .to: Bilingual("取整到", "the step")
    case .mode: Bilingual("方式", "which way")
    case .because: Bilingual("依据", "the provision")
    }
  }

  var content: SchemaContent {
    switch self {
    case .to: .value
    case .mode, .because: .words
    }
  }
}
