import SteelyardText

extension StandardKey: SchemaKey {
  static let definition = "standard"

  var meaning: Bilingual {
    switch self {
    case .power: Bilingual("细化的权力事项", "the power it refines")
    case .bands: Bilingual("裁量阶次，由轻到重", "the bands, light to heavy")
    case .id: Bilingual("标识", "the identifier")
    case .authority: Bilingual("发布机关", "who issued it")
    case .inForce: Bilingual("施行期间", "the days on which it is in force")
    case .basis: Bilingual("依据：法律文件的名称，空格，条款", "the provision: an instrument, a space, the place")
    case .weighing: Bilingual("情节的作用", "how circumstances are weighed")
    case .several: Bilingual("数档并存时", "where several bands hold")
    case .overlapping:
      Bilingual("相邻阶次数额重叠的依据", "the provision by which the amounts of neighbouring bands overlap")
    case .examples: Bilingual("例子", "examples that have to hold")
    case .source: Bilingual("数字在何处读到", "where the figures were read")
    case .unverified: Bilingual("尚未核实的内容", "what has not been verified")
    case .knownDefect:
      Bilingual("公布文本的错误和采用的读法", "a fault of the published text, with the reading chosen")
    }
  }

  var content: SchemaContent {
    switch self {
    case .power, .id, .basis, .overlapping, .source, .unverified, .knownDefect: .words
    case .bands: .mapping("band")
    case .authority: .authority
    case .inForce: .mapping("period")
    case .weighing: .mapping("weighing")
    case .several: .mapping("several")
    case .examples: .mapping("example")
    }
  }
}
