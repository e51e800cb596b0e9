import SteelyardText

extension TableKey: SchemaKey {
  static let definition = "table-row"

  var meaning: Bilingual {
    switch self {
    case .when: Bilingual("何时适用", "when it applies")
    case .value: Bilingual("取什么值", "the value it gives")
    }
  }

  var content: SchemaContent {
    switch self {
    case .when: .mapping("condition")
    case .value: .value
    }
  }
}
