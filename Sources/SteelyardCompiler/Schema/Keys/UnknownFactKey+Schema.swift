import SteelyardText

extension UnknownFactKey: SchemaKey {
  static let definition = "unknown-fact"

  var meaning: Bilingual {
    switch self {
    case .unknown: Bilingual("无法查实的原因", "why it could not be established")
    }
  }

  var content: SchemaContent {
    .words
  }
}
