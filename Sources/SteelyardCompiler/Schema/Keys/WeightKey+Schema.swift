import SteelyardText

extension WeightKey: SchemaKey {
  static let definition = "weight"

  var meaning: Bilingual {
    switch self {
    case .shift: Bilingual("移动几档", "how many bands it moves")
    }
  }

  var content: SchemaContent {
    .value
  }
}
