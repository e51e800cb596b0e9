import SteelyardText

extension InstrumentKey: SchemaKey {
  static let definition = "instrument"

  var meaning: Bilingual {
    switch self {
    case .title: Bilingual("全称", "the full title")
    case .kind: Bilingual("效力级别", "its rank")
    case .number: Bilingual("文号", "the document number")
    case .inForce: Bilingual("施行期间", "the days on which it is in force")
    case .appliesBy:
      Bilingual("自行规定适用哪一天的法律", "which day's law it applies, where it says so itself")
    case .replacedBy: Bilingual("接替它的文件", "the instrument that follows it")
    case .source: Bilingual("数字在何处读到", "where the figures were read")
    }
  }

  var content: SchemaContent {
    switch self {
    case .title, .kind, .number, .replacedBy, .source, .appliesBy: .words
    case .inForce: .mapping("period")
    }
  }
}
