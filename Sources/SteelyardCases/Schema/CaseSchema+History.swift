import SteelyardEvaluator
import SteelyardText

extension CaseSchema {
  /// What a case says of earlier acts, and of whom and what it concerns by name.
  static let history = [
    SchemaObject.Member(
      "history",
      .list(.any([.text, .object(SchemaObject(earlierAct))])),
      Bilingual(
        "以前的行为，用来计次；以前没有的写 []，不写就是不知道",
        "the acts of before, for counting; [] where there were none, absent where nobody knows"
      )
    ),
    SchemaObject.Member("vehicle", .text, Bilingual("车牌号", "the plate of the vehicle")),
    SchemaObject.Member("driver", .text, Bilingual("驾驶人姓名", "the name of the driver")),
    SchemaObject.Member("place", .text, Bilingual("地点", "the place")),
  ]

  private static let earlierAct = EarlierAct.Key.allCases.map { key in
    SchemaObject.Member(
      key.rawValue,
      key == .evidence ? .text : .any([.text, unknown]),
      meaning(key)
    )
  }

  private static let unknown = SchemaForm.object(
    SchemaObject([
      SchemaObject.Member(
        "unknown",
        .anyText,
        Bilingual("无法查实的原因", "why it could not be established"),
        isRequired: true
      )
    ])
  )

  private static func meaning(_ key: EarlierAct.Key) -> Bilingual {
    switch key {
    case .acted: Bilingual("行为日期", "the day it was done")
    case .decided: Bilingual("决定日期", "the day it was decided")
    case .power: Bilingual("权力事项的标识", "the identifier of the power")
    case .article: Bilingual("所依据的条款，如 食品安全法 第122条第1款", "the provision it was decided under")
    case .subject: Bilingual("当事人名称；不写就是本案当事人", "the party by name; absent: the party of the case")
    case .vehicle: Bilingual("车牌号", "the plate of the vehicle")
    case .driver: Bilingual("驾驶人姓名", "the name of the driver")
    case .place: Bilingual("地点", "the place")
    case .evidence: Bilingual("证据或者文号", "the evidence, or the number of the decision")
    }
  }
}
