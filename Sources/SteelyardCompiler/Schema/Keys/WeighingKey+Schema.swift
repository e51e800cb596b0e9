import SteelyardText

extension WeighingKey: SchemaKey {
  static let definition = "weighing"

  var meaning: Bilingual {
    switch self {
    case .lighten: Bilingual("从轻情节", "lightening circumstances")
    case .aggravate: Bilingual("从重情节", "aggravating circumstances")
    }
  }

  var content: SchemaContent {
    .mapping("weight")
  }
}
