import SteelyardText

extension DeviationKey: SchemaKey {
  static let definition = "deviation"

  var meaning: Bilingual {
    switch self {
    case .ground: Bilingual("理由", "why")
    case .provision: Bilingual("依据", "the provision")
    case .approver: Bilingual("批准人", "who approved it")
    case .approved: Bilingual("批准日期", "when")
    }
  }

  var content: SchemaContent {
    switch self {
    case .ground, .provision, .approver: .words
    case .approved: .day
    }
  }
}
