import SteelyardText

extension PeriodKey: SchemaKey {
  static let definition = "period"

  var meaning: Bilingual {
    switch self {
    case .from: Bilingual("第一日", "the first day")
    case .to: Bilingual("最后一日", "the last day")
    }
  }

  var content: SchemaContent {
    .day
  }
}
