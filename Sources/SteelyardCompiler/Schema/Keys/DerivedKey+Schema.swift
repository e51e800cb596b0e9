import SteelyardText

extension DerivedKey: SchemaKey {
  static let definition = "derived"

  var meaning: Bilingual {
    switch self {
    case .sum: Bilingual("相加", "the sum of factors")
    case .difference: Bilingual("相减", "the difference of two factors")
    case .product: Bilingual("相乘的因素", "the factors that are multiplied")
    case .by: Bilingual("再乘以的常数", "the constant they are multiplied by")
    case .ratio: Bilingual("相除", "one factor over another")
    case .greatest: Bilingual("取其高者", "the greatest of factors")
    case .least: Bilingual("取其低者", "the least of factors")
    case .daysBetween: Bilingual("两个日期之间的天数", "the days between two dates")
    case .workingDaysBetween:
      Bilingual("两个日期之间的工作日数", "the working days between two dates")
    case .score: Bilingual("计分", "a score")
    case .lookup: Bilingual("查表", "a table: the value of the row that holds")
    case .dated: Bilingual("随时间变化的常数，以起始日为键", "a constant by the day from which it holds")
    case .round: Bilingual("取整", "how it is rounded")
    case .floor: Bilingual("不低于", "never below")
    case .cap: Bilingual("不高于", "never above")
    }
  }

  var content: SchemaContent {
    switch self {
    case .sum, .difference, .product, .ratio, .greatest, .least, .daysBetween, .workingDaysBetween:
      .words
    case .by, .floor, .cap: .value
    case .score: .mapping("score")
    case .lookup: .mapping(TableKey.definition)
    case .dated: .under(.scalar, names: [])
    case .round: .mapping(RoundKey.definition)
    }
  }
}
