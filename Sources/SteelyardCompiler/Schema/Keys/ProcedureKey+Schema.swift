import SteelyardText

extension ProcedureKey: SchemaKey {
  static let definition = "procedure"

  var meaning: Bilingual {
    switch self {
    case .step: Bilingual("程序", "the step")
    case .kinds: Bilingual("适用的权力类型", "the kinds of power it holds for")
    case .powers: Bilingual("只适用于这些权力事项", "the powers it is limited to")
    case .basis: Bilingual("依据：法律文件的名称，空格，条款", "the provision: an instrument, a space, the place")
    case .when: Bilingual("何时应当履行", "when it is owed")
    case .inForce: Bilingual("施行期间", "the days on which it is in force")
    }
  }

  var content: SchemaContent {
    switch self {
    case .step, .kinds, .powers, .basis: .words
    case .when: .mapping("condition")
    case .inForce: .mapping("period")
    }
  }
}
