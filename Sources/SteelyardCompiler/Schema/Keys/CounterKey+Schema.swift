import SteelyardText

extension CounterKey: SchemaKey {
  static let definition = "counter"

  var meaning: Bilingual {
    switch self {
    case .same: Bilingual("同什么才算", "what has to be the same")
    case .of:
      Bilingual(
        "以哪些条款为准；不写即本事项的依据",
        "the provisions that make it the same; without it those of the power"
      )
    case .window: Bilingual("多久以内，如 2年、不满90日", "how long an earlier act counts")
    case .anchor:
      Bilingual("从前次的哪一天起算：行为日还是决定日", "whether the day of the earlier act or its decision counts")
    case .includesPresent: Bilingual("是否包括本次", "whether the present act counts")
    case .per: Bilingual("按谁计", "whose acts count")
    case .distinct: Bilingual("只数不同的谁，例如车辆", "what is counted once, such as each vehicle")
    }
  }

  var content: SchemaContent {
    .words
  }
}
