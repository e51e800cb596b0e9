import SteelyardText

extension EarlierActKey: SchemaKey {
  static let definition = "earlier-act"

  var meaning: Bilingual {
    switch self {
    case .acted: Bilingual("行为日期；不明的写 无法查实", "the day it was done; `unknown` where nobody knows")
    case .decided: Bilingual("决定日期", "the day it was decided")
    case .power: Bilingual("权力事项", "the power it was decided under")
    case .article: Bilingual("所依据的条款", "the provision it was decided under")
    case .subject: Bilingual("当事人名称；不写就是本案当事人", "the party by name; absent: the party of the case")
    case .vehicle: Bilingual("车牌号", "the plate of the vehicle")
    case .driver: Bilingual("驾驶人姓名", "the name of the driver")
    case .place: Bilingual("地点", "the place")
    case .evidence: Bilingual("证据或者文号", "the evidence, or the number of the decision")
    }
  }

  var content: SchemaContent { .words }
}
