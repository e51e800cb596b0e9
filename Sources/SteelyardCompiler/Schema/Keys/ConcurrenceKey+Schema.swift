import SteelyardModel
import SteelyardText

extension ConcurrenceKey: SchemaKey {
  static let definition = "concurrence"

  var meaning: Bilingual {
    switch self {
    case .rule: Bilingual("择一重、相加还是折抵", "the heavier of several, their sum, or what is left of it")
    case .measure: Bilingual("措施", "the measure")
    case .kinds: Bilingual("对哪些类型的事项", "for which kinds of power")
    case .cap: Bilingual("数个行为合并的上限", "the most that several acts may come to")
    case .basis: Bilingual("依据：法律文件的名称，空格，条款", "the provision: an instrument, a space, the place")
    case .inForce: Bilingual("施行期间", "the days on which it is in force")
    }
  }

  var content: SchemaContent {
    switch self {
    case .rule, .measure, .kinds, .cap, .basis: .words
    case .inForce: .mapping("period")
    }
  }
}
