import SteelyardEvaluator
import SteelyardModel
import SteelyardText

// The members of answers to joint cases.

extension AssessmentSchema {
  static let part = [
    must("act", .integer, "第几个行为，从 1 起", "the act, from 1"),
    must("party", .integer, "第几个当事人，从 1 起", "the party, from 1"),
    may("subject", .anyText, "当事人类型", "the kind of subject"),
    may("concurrence", .object(SchemaObject(concurrence)), "数项规定择一", "which of several powers"),
    must("answers", .list(.definition("answered")), "各事项的结果", "the answer under each power"),
    must(
      "set_off",
      .list(.object(SchemaObject(setOff))),
      "折抵",
      "what is left after what was served"
    ),
  ]

  private static let concurrence = [
    may("measure", .anyText, "只作一次的措施", "the measure that is imposed once"),
    may("power", .anyText, "依哪一事项", "the power it is imposed under"),
    must("why", .words(ConcurrenceChoice.Why.allCases.map(\.rawValue)), "为何", "why"),
    may("provision", .anyText, "依据", "the provision"),
    must("compared", .list(.object(SchemaObject(candidate))), "比较", "what was compared"),
  ]

  private static let candidate = [
    must("power", .anyText, "权力事项", "the power"),
    may("statutory", .object(SchemaObject(range)), "法定范围", "the statutory range"),
    may("benchmark", .object(SchemaObject(range)), "裁量基准", "the benchmark"),
  ]

  private static let range = [
    must("least", .integer, "最少", "the least"), may("most", .integer, "最多", "the most"),
    may("unit", .anyText, "最小单位", "the smallest unit"),
    must("text", .anyText, "写给人看的数额", "the amount as people read it"),
  ]

  private static let setOff = [
    must("measure", .anyText, "措施", "the measure"),
    must("against", .words(["decision", "criminal"]), "折抵什么", "what it is taken off"),
    must("owed", .integer, "应执行", "what is owed"),
    must("served", .integer, "已执行", "what was served"),
    must("remains", .integer, "剩余", "what is left"),
    may("unit", .anyText, "最小单位", "the smallest unit"),
    must("provision", .anyText, "依据", "the provision"),
  ]

  static let total = [
    must("party", .integer, "第几个当事人", "the party"),
    must("measure", .anyText, "措施", "the measure"),
    may("sum", .integer, "合计", "the sum"), may("text", .anyText, "写给人看的数额", "as people read it"),
    may("overflow", .truth, "合计溢出", "the sum does not fit into a number"),
    may("cap", .integer, "上限", "the most that several acts may come to"),
    may("unit", .anyText, "最小单位", "the smallest unit"),
    must("provision", .anyText, "依据", "the provision"),
  ]
}
