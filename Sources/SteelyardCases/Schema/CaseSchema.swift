import SteelyardEvaluator
import SteelyardModel
public import SteelyardText

/// The form of case files, for editors and for those who write them by program.
public enum CaseSchema {
  /// The version of the form; part of the schema's identifier.
  public static let version = 1

  /// The JSON Schema with its descriptions in a language.
  public static func json(in language: Language) -> String {
    SchemaDocument(
      name: "case",
      version: version,
      title: Bilingual("案件", "a case"),
      root: .object(
        SchemaObject(ofFile + ofAct + [parties], needsOneOf: [["power"], ["acts"]])
      ),
      definitions: definitions
    )
    .json(in: language)
  }

  private typealias Member = SchemaObject.Member

  /// What stands at the top of a file only.
  private static let ofFile = [
    Member("case", .text, Bilingual("案号", "the number of the case file")),
    Member(
      "authority",
      .pattern(#"^([0-9]{6}|[a-z]{2})(\..+)?$"#),
      Bilingual("作出决定的机关：行政区划代码，可加部门", "who decides: a region code, with a department after a dot")
    ),
    Member("officer", .text, Bilingual("承办人员", "the officer")),
    Member(
      "acts",
      .filledList(.definition("act")),
      Bilingual("数个行为，各有事项、事实和决定", "several acts, each with its powers, facts and decision")
    ),
  ]

  /// What stands at the top of a file or in one of its acts.
  private static let ofAct =
    [
      Member(
        "power",
        .any([.text, .list(.text)]),
        Bilingual("权力事项的标识，可列数项", "the identifier of the power, or a list of them")
      )
    ] + CaseDate.allCases.map { Member($0.rawValue, .text, meaning(of: $0)) } + [
      Member("subject", .definition("subject"), Bilingual("当事人", "who the decision is about")),
      Member(
        "facts",
        .names(.definition("fact")),
        Bilingual("事实，以裁量因素的名称为键", "the facts by the name of the factor")
      ),
      Member(
        "circumstances",
        .list(.definition("circumstance")),
        Bilingual("主张的裁量情节", "the circumstances that are claimed")
      ),
      Member(
        "examined",
        .names(.text),
        Bilingual(
          "审查后认为不成立的情节，以情节为键，写明理由",
          "the circumstances that were examined and rejected, each with the reason"
        )
      ),
      Member(
        "decision",
        .names(.definition("measure")),
        Bilingual(
          "决定，以措施为键；不写则只求裁量结论",
          "what is decided, by measure; without it only the verdict is wanted"
        )
      ),
      Member(
        "procedure",
        .names(
          .any([.text, .list(.any([.text, .object(SchemaObject(stretch))]))]),
          among: Step.allCases.map(\.rawValue) + ["excluded", "extended"]
        ),
        Bilingual("已经履行的程序及其日期", "the steps taken, with their days")
      ),
      Member(
        "deviation",
        .definition("deviation"),
        Bilingual("偏离基准的理由", "why the benchmark is left")
      ),
      Member(
        "decisions",
        .names(.names(.definition("measure"))),
        Bilingual("数项事项各自的决定，以事项为键", "what is decided under each of several powers")
      ),
      Member(
        "earlier",
        .list(.object(SchemaObject(earlier))),
        Bilingual("对同一行为以前的决定", "earlier decisions about the same act")
      ),
      Member(
        "served_before",
        .names(.definition("measure")),
        Bilingual("同一行为已经缴纳或者执行的", "what was already paid or served for the same act")
      ),
      Member(
        "criminal",
        .names(.definition("measure")),
        Bilingual("刑罚：罚金写 fine，刑期写 detention", "a criminal fine as `fine`, a term as `detention`")
      ),
      Member(
        "law",
        .definition("law"),
        Bilingual(
          "新旧法律孰轻不能确定时，由谁决定适用哪一个",
          "which law applies, where their order does not say which is lighter"
        )
      ),
    ] + history

  private static let parties = Member(
    "subjects",
    .filledList(.definition("party")),
    Bilingual("数个当事人，各有事实和决定", "several parties, each with its facts and decision")
  )

  /// What may stand in the lists `excluded` and `extended` of a procedure.
  private static let stretch = [
    Member("ground", .text, Bilingual("为什么不计入或者延长", "why it is left out or extended")),
    Member("from", .text, Bilingual("不计入的第一日", "the first day that is left out")),
    Member(
      "to",
      .text,
      Bilingual(
        "不计入的最后一日，或者延长的是截止到哪一项的期限",
        "the last day that is left out, or the moment an extended limit ends at"
      )
    ),
    Member("by", .text, Bilingual("延长多久", "by how much it is extended")),
    Member("approved", .text, Bilingual("批准的日期", "when the extension was approved")),
    Member("approver", .text, Bilingual("由谁批准", "who approved it")),
  ]

  private static let earlier = [
    Member("case", .anyText, Bilingual("案号", "the number of its case file")),
    Member("decided", .text, Bilingual("决定日期", "when it was made")),
    Member("decision", .names(.definition("measure")), Bilingual("决定", "what it imposed")),
  ]

  private static func meaning(of date: CaseDate) -> Bilingual {
    switch date {
    case .acted: Bilingual("行为日期，如 2024-03-01", "the day of the act, such as 2024-03-01")
    case .filed: Bilingual("立案或者受理日期", "the day the case was filed")
    case .decided: Bilingual("决定日期", "the day of the decision")
    case .served: Bilingual("送达日期", "the day of service")
    }
  }
}

extension CaseSchema {
  private static let definitions = [
    SchemaDocument.Definition(
      "act",
      Bilingual("行为", "an act"),
      .object(SchemaObject(ofAct + [parties]))
    ),
    SchemaDocument.Definition("party", Bilingual("当事人", "a party"), .object(SchemaObject(ofAct))),
    SchemaDocument.Definition(
      "subject",
      Bilingual("当事人", "who the decision is about"),
      .any([
        subject,
        .object(
          SchemaObject([
            Member("type", subject, Bilingual("类型", "the kind")),
            Member("name", .text, Bilingual("姓名或者名称", "the name")),
          ])
        ),
      ])
    ),
    SchemaDocument.Definition(
      "value",
      Bilingual("值，数量带单位", "a value; a quantity carries its unit"),
      .any([.text, .number, .truth, .list(.text)])
    ),
    SchemaDocument.Definition(
      "fact",
      Bilingual("事实", "a fact"),
      .any([.definition("value"), fact])
    ),
    SchemaDocument.Definition(
      "circumstance",
      Bilingual("裁量情节", "a circumstance"),
      .any([.text, claim])
    ),
    SchemaDocument.Definition(
      "measure",
      Bilingual("一项措施：数额，或者是否采取", "a measure: how much, or whether"),
      .any([
        .definition("value"),
        .object(
          SchemaObject([Member("amount", .definition("value"), Bilingual("数额", "how much"))])
        ),
      ])
    ),
    SchemaDocument.Definition("deviation", Bilingual("偏离理由", "a deviation"), deviation),
    SchemaDocument.Definition("law", Bilingual("适用法律的决定", "which law applies"), law),
  ]

  private static let subject = SchemaForm.words(
    Subject.allCases.flatMap { [$0.rawValue, $0.name] }
  )

  private static let evidence = Bilingual("证据", "the evidence")

  private static let fact = SchemaForm.any([
    .object(
      SchemaObject([
        Member("value", .definition("value"), Bilingual("值", "the value"), isRequired: true),
        Member("evidence", .text, evidence),
      ])
    ),
    .object(
      SchemaObject([
        Member(
          "unknown",
          .anyText,
          Bilingual("无法查实的原因", "why it could not be established"),
          isRequired: true
        ),
        Member("evidence", .text, evidence),
      ])
    ),
  ])

  private static let claim = SchemaForm.object(
    SchemaObject([
      Member("id", .text, Bilingual("情节的标识", "the identifier"), isRequired: true),
      Member("evidence", .anyText, evidence),
    ])
  )

  private static let deviation = SchemaForm.object(
    SchemaObject([
      Member("ground", .anyText, Bilingual("理由", "why")),
      Member("provision", .anyText, Bilingual("依据", "the provision it rests on")),
      Member("approver", .anyText, Bilingual("批准人", "who approved it")),
      Member("approved", .text, Bilingual("批准日期", "when")),
    ])
  )

  private static let law = SchemaForm.object(
    SchemaObject([
      Member(
        "applies",
        .words(AppliesBy.allCases.map(\.rawValue)),
        Bilingual("行为日还是决定日的法律", "the law of the act or of the decision"),
        isRequired: true
      ),
      Member("by", .anyText, Bilingual("由谁决定", "who decided it")),
      Member("ground", .anyText, Bilingual("理由", "why")),
    ])
  )
}
