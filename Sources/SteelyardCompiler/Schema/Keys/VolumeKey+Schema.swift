import SteelyardText

extension VolumeKey: SchemaKey {
  static let definition = "volume"

  var meaning: Bilingual {
    switch self {
    case .steelyard: Bilingual("规则语言的版本，写 1", "the version of the language, 1")
    case .catalog: Bilingual("本分册的说明", "what this volume is")
    case .instruments: Bilingual("引用的法律文件", "the instruments that are cited")
    case .calendar: Bilingual("工作日历", "the calendar of working days")
    case .measures: Bilingual("自设的措施", "measures of its own")
    case .factors: Bilingual("裁量因素", "the factors")
    case .circumstances: Bilingual("裁量情节", "the circumstances")
    case .procedures: Bilingual("应当履行的程序", "the steps that decisions owe")
    case .deadlines: Bilingual("期限", "the time limits")
    case .concurrence: Bilingual("数项处罚如何合并", "how several penalties come together")
    case .proportion: Bilingual("过罚是否相当的提示", "when decisions seem out of proportion")
    case .powers: Bilingual("权力事项", "the powers")
    case .standards: Bilingual("裁量标准", "the standards")
    }
  }

  var content: SchemaContent {
    switch self {
    case .steelyard: .version
    case .catalog: .mapping("catalog")
    case .instruments: .named("instrument")
    case .calendar: .mapping("calendar")
    case .measures: .named("measure")
    case .factors: .named("factor")
    case .circumstances: .named("circumstance")
    case .procedures: .mapping("procedure")
    case .deadlines: .mapping("deadline")
    case .concurrence: .mapping("concurrence")
    case .proportion: .mapping("proportion")
    case .powers: .mapping("power")
    case .standards: .mapping("standard")
    }
  }
}
