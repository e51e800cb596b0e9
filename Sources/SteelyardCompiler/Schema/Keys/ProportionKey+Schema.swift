import SteelyardText

extension ProportionKey: SchemaKey {
  static let definition = "proportion"

  var meaning: Bilingual {
    switch self {
    case .rule: Bilingual("倍数过高、数额极小还是无情节而从重", "too many times, a tiny value, or no ground")
    case .measure: Bilingual("决定了哪项措施才提示", "the measure that has to be imposed")
    case .of: Bilingual("与哪些因素相比，取其中最大的", "the factors to compare with; the greatest counts")
    case .over: Bilingual("超过多少倍才提示", "more than how many times")
    case .under: Bilingual("不满多少才提示", "less than how much")
    case .grades: Bilingual("哪些档名是从重", "the grades that are heavier")
    case .kinds: Bilingual("对哪些类型的事项", "for which kinds of power")
    case .powers: Bilingual("只对哪些事项", "for which powers alone")
    case .basis: Bilingual("依据：法律文件的名称，空格，条款", "the provision: an instrument, a space, the place")
    case .inForce: Bilingual("施行期间", "the days on which it is in force")
    }
  }

  var content: SchemaContent {
    switch self {
    case .rule, .measure, .of, .over, .under, .grades, .kinds, .powers, .basis: .words
    case .inForce: .mapping("period")
    }
  }
}
