import SteelyardEvaluator
import SteelyardModel
public import SteelyardText

/// The form of answers, for those who read them by program.
public enum AssessmentSchema {
  /// The version of the form; part of the schema's identifier.
  public static let version = 1

  /// The JSON Schema with its descriptions in a language.
  public static func json(in language: Language) -> String {
    SchemaDocument(
      name: "assessment",
      version: version,
      title: Bilingual("审核结果", "an assessment"),
      root: .object(SchemaObject(root)),
      definitions: definitions
    )
    .json(in: language)
  }

  typealias Member = SchemaObject.Member

  static func must(
    _ name: String,
    _ form: SchemaForm,
    _ chinese: String,
    _ english: String
  ) -> Member {
    Member(name, form, Bilingual(chinese, english), isRequired: true)
  }

  static func may(
    _ name: String,
    _ form: SchemaForm,
    _ chinese: String,
    _ english: String
  ) -> Member {
    Member(name, form, Bilingual(chinese, english))
  }

  private static let root = [
    must("case", .anyText, "案号", "the number of the case file"),
    must("outcome", .words(Outcome.allCases.map(\.rawValue)), "结论", "what it comes to"),
    may("verdict", .definition("verdict"), "裁量结论", "what the rules come to"),
    must("findings", .list(.definition("finding")), "审核意见，最重的在前", "the remarks, worst first"),
    may("parts", .list(.object(SchemaObject(part))), "数个行为、当事人", "several acts and parties"),
    may("totals", .list(.object(SchemaObject(total))), "数个行为合计", "several acts together"),
    may("receipt", .definition("receipt"), "所依据的目录和程序", "which rules and which engine"),
  ]

  private static let definitions = [
    SchemaDocument.Definition(
      "answered",
      Bilingual("一个事项的结果", "the answer under one power"),
      .object(SchemaObject(root))
    ),
    definition("verdict", "裁量结论", "a verdict", verdict),
    definition("measure", "措施", "a measure", measure),
    definition("reason", "理由", "a reason", because),
    definition("computed", "推算的因素", "a computed factor", computed),
    definition("threshold", "最近的界限", "the nearest threshold", threshold),
    definition("finding", "审核意见", "a finding", finding),
    definition("answer", "适用法律的决定", "which law applies", answer),
    definition("receipt", "凭据", "a receipt", receipt),
  ]

  private static func definition(
    _ name: String,
    _ chinese: String,
    _ english: String,
    _ members: [Member]
  ) -> SchemaDocument.Definition {
    SchemaDocument.Definition(name, Bilingual(chinese, english), .object(SchemaObject(members)))
  }
}

extension AssessmentSchema {
  private static let verdict = [
    must("power", .anyText, "权力事项", "the power"),
    may("standard", .anyText, "裁量标准", "the standard"),
    must(
      "chosen",
      .words(StandardChoice.allCases.map(\.rawValue)),
      "标准如何选定",
      "how the standard was chosen"
    ),
    may("clause", .integer, "条款，从 1 起", "the clause, from 1"),
    may("band", .integer, "阶次，从 1 起", "the band, from 1"),
    may("grade", .anyText, "阶次名称", "the grade"),
    must("statutory", .list(.definition("measure")), "法定范围", "what the law provides"),
    must("benchmark", .list(.definition("measure")), "裁量基准", "what the standard provides"),
    must("circumstances", .list(.anyText), "计入的情节", "the circumstances that count"),
    may("law", .object(SchemaObject(law)), "适用哪一天的法", "the day whose law applies"),
    must("procedures", .list(.object(SchemaObject(step))), "应当履行的程序", "the steps it owes"),
    must("because", .list(.definition("reason")), "为何如此", "why"),
    must("computed", .list(.definition("computed")), "推算的过程", "how values were computed"),
    may("counted", .list(.object(SchemaObject(counted))), "从历史数出的次数", "counted from the history"),
    must("nearest", .list(.definition("threshold")), "最近的界限", "what would change it"),
    must("missing", .list(.anyText), "缺少的事实", "the facts that are missing"),
    must("possible", .list(.integer), "仍有可能的阶次", "the bands that remain possible"),
  ]

  private static let law = [
    may("applies", .anyText, "日期；尚未确定时没有", "the day; absent while that is not decided"),
    must("why", .words(AppliedLaw.Why.allCases.map(\.rawValue)), "为何是这一天", "why that day"),
    may("answer", .definition("answer"), "由谁决定", "who decided it"),
    may(
      "compared",
      .list(.object(SchemaObject(side))),
      "行为日和决定日的法律各自的结果",
      "what the law of the act and that of the decision come to"
    ),
  ]

  private static let side = [
    must("day", .anyText, "日期", "the day"),
    must("in_force", .truth, "该日是否有此事项", "whether the power existed on it"),
    may("standard", .anyText, "裁量标准", "the standard"),
    may("clause", .integer, "条款，从 1 起", "the clause, from 1"),
    may("band", .integer, "阶次，从 1 起", "the band, from 1"),
    may("grade", .anyText, "阶次名称", "the grade"),
    must("statutory", .list(.definition("measure")), "法定范围", "what the law provides"),
    must("benchmark", .list(.definition("measure")), "裁量基准", "what the standard provides"),
    must("missing", .list(.anyText), "缺少的事实", "the facts that are missing"),
  ]

  private static let answer = [
    must(
      "applies",
      .words(AppliesBy.allCases.map(\.rawValue)),
      "行为日还是决定日的法律",
      "the law of the act or of the decision"
    ),
    must("by", .anyText, "由谁决定", "who decided it"),
    must("ground", .anyText, "理由", "why"),
  ]

  private static let step = [
    must("step", .words(Step.allCases.map(\.rawValue)), "程序", "the step"),
    must("because", .anyText, "依据", "the provision"),
  ]

  private static let measure = [
    must("measure", .anyText, "措施", "the measure"),
    must(
      "modality",
      .words(Term.Modality.allCases.map(\.code)),
      "应当、可以、择一、不得",
      "whether to take it"
    ),
    may("least", .integer, "最小数额，以最小单位计", "the least amount, in the smallest unit"),
    may("most", .integer, "最大数额，以最小单位计", "the most, in the smallest unit"),
    may(
      "unit",
      .words(
        (Measure.Unit.allCases + Currency.allCases.dropFirst().map { .foreignMoney($0) })
          .compactMap(\.code)
      ),
      "最小单位",
      "the smallest unit"
    ),
    may("text", .anyText, "写给人看的数额", "the amount as people read it"),
    may("words", .anyText, "规则的原文", "the author's words"),
  ]

  private static let because = [
    must("factor", .anyText, "裁量因素", "the factor"),
    may("value", .anyText, "值", "its value"),
    may("unknown", .truth, "无法查实", "it could not be established"),
    must("test", .anyText, "条件的原文", "the test, in the author's words"),
    must("chose", .words(["clause", "band"]), "决定了什么", "what it chose"),
    may("provision", .anyText, "依据", "the provision"),
  ]

  private static let computed = [
    must("factor", .anyText, "裁量因素", "the factor"),
    must("value", .anyText, "值", "its value"),
    must("how", .anyText, "由什么怎样算出", "from what, and by which operation"),
    may("provision", .anyText, "依据", "the provision"),
  ]

  private static let threshold = [
    must("factor", .anyText, "裁量因素", "the factor"),
    must("threshold", .anyText, "界限", "the threshold"),
    must("distance", .anyText, "相距", "how far it is"),
    must("would", .anyText, "越过之后", "what lies beyond"),
    may("clause", .integer, "越过之后的条款", "the clause beyond"),
    may("band", .integer, "越过之后的阶次", "the band beyond"),
    may("grade", .anyText, "越过之后的阶次名称", "the grade beyond"),
  ]

  private static let finding = [
    must("code", .words(FindingCode.allCases.map(\.rawValue)), "代码", "the code"),
    must("severity", .words(Finding.Severity.allCases.map(\.rawValue)), "轻重", "how bad it is"),
    must("message", .anyText, "说明", "what is wrong"),
    may("provision", .anyText, "依据", "the provision"),
    may("measure", .anyText, "措施", "the measure"),
  ]

  private static let receipt = [
    must("catalog", .pattern("^sha256:[0-9a-f]{64}$"), "目录的摘要", "the digest of the catalogue"),
    must("engine", .anyText, "程序版本", "the version of the engine"),
    must(
      "dates",
      .names(.anyText, among: CaseDate.allCases.map(\.rawValue)),
      "案件的日期",
      "the dates of the case"
    ),
    may("law", .definition("answer"), "适用法律的决定", "which law applies"),
    may("counted", .list(.object(SchemaObject(entries))), "从历史数出的次数", "counted from the history"),
  ]
}
