import SteelyardText

extension DerivedKey: SchemaKey {
  static let definition = "derived"

  var meaning: Bilingual {
    switch self {
    case .sum: Bilingual("相加", "the sum of factors")
    case .difference: Bilingual("相减", "the difference of two factors")
    case .product: Bilingual("乘以常数的因素", "a factor times a constant")
    case .by: Bilingual("常数", "the constant")
    case .ratio: Bilingual("相除", "one factor over another")
    case .daysBetween: Bilingual("两个日期之间的天数", "the days between two dates")
    case .score: Bilingual("计分", "a score")
    }
  }

  var content: SchemaContent {
    switch self {
    case .sum, .difference, .product, .ratio, .daysBetween: .words
    case .by: .value
    case .score: .mapping("score")
    }
  }
}
