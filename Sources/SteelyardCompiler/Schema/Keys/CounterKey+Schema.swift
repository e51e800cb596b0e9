import SteelyardText

extension CounterKey: SchemaKey {
  static let definition = "counter"

  var meaning: Bilingual {
    switch self {
    case .same: Bilingual("同什么才算", "what has to be the same")
    case .window: Bilingual("多久以内", "how far back it counts")
    case .includesPresent: Bilingual("是否包括本次", "whether the present act counts")
    case .per: Bilingual("按谁计", "whose acts count")
    }
  }

  var content: SchemaContent {
    .words
  }
}
