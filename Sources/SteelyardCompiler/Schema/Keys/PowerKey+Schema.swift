import SteelyardText

extension PowerKey: SchemaKey {
  static let definition = "power"

  var meaning: Bilingual {
    switch self {
    case .id: Bilingual("事项的标识", "the identifier")
    case .name: Bilingual("名称", "the name")
    case .kind: Bilingual("类型", "the kind of power")
    case .basis: Bilingual("依据：法律文件的名称，空格，条款", "the provision: an instrument, a space, the place")
    case .statute: Bilingual("法定条款", "the clauses of the law")
    case .codes: Bilingual("其他清单中的编号", "identifiers in other registers")
    case .inForce: Bilingual("施行期间", "the days on which it is in force")
    case .repealed:
      Bilingual("废止它的条款，此后不再处罚", "the provision that ended it, so that nobody is punished since")
    case .circumstances: Bilingual("只适用这些情节", "takes just these circumstances")
    case .examples: Bilingual("例子", "examples that have to hold")
    case .source: Bilingual("数字在何处读到", "where the figures were read")
    case .unverified: Bilingual("尚未核实的内容", "what has not been verified")
    case .knownDefect:
      Bilingual("公布文本的错误和采用的读法", "a fault of the published text, with the reading chosen")
    }
  }

  var content: SchemaContent {
    switch self {
    case .id, .name, .kind, .basis, .repealed, .circumstances, .source, .unverified, .knownDefect:
      .words
    case .statute: .mapping("clause")
    case .codes: .value
    case .inForce: .mapping("period")
    case .examples: .mapping("example")
    }
  }
}
