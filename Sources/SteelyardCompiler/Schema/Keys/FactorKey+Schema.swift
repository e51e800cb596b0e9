import SteelyardText

extension FactorKey: SchemaKey {
  static let definition = "factor"

  var meaning: Bilingual {
    switch self {
    case .type: Bilingual("取值的类型", "the kind of its values")
    case .unit: Bilingual("计量单位", "the unit")
    case .grain: Bilingual("最小的一步", "the smallest step")
    case .of: Bilingual("可选的项", "the entries of a choice")
    case .domain: Bilingual("可能出现的值", "the values that can occur")
    case .ordered: Bilingual("各项由轻到重", "whether the entries are ordered, light to heavy")
    case .worse: Bilingual("向哪一头更重", "which way the facts get worse")
    case .required:
      Bilingual("案件必须写明", "whether a case has to state it even where it changes nothing")
    case .unknown: Bilingual("无法查实时怎么办", "what is done when it could not be established")
    case .defaultValue: Bilingual("案件没有写时的值", "the value taken when a case is silent")
    case .counts: Bilingual("计次的口径", "what a repetition counts")
    case .judgement: Bilingual("由谁按什么标准判断", "who judges, on what criteria")
    case .question: Bilingual("向承办人员提的问题", "what an officer is asked")
    case .derived: Bilingual("推算的方法", "how it is derived")
    case .steps: Bilingual("逐步推算，最后一步就是本因素", "its steps; the last one is the factor itself")
    case .basis: Bilingual("依据", "the provision it rests on")
    }
  }

  var content: SchemaContent {
    switch self {
    case .type, .unit, .of, .ordered, .worse, .required, .judgement, .question, .basis: .words
    case .grain, .domain, .unknown, .defaultValue: .value
    case .counts: .mapping("counter")
    case .derived: .mapping("derived")
    case .steps: .mapping(StepKey.definition)
    }
  }
}
