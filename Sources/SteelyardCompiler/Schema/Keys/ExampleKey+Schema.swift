import SteelyardModel
import SteelyardText

extension ExampleKey: SchemaKey {
  static let definition = "example"

  var meaning: Bilingual {
    switch self {
    case .name: Bilingual("名称", "the name")
    case .acted: Bilingual("行为日期", "the day of the act")
    case .filed: Bilingual("立案日期", "the day it was filed")
    case .decided: Bilingual("决定日期", "the day of the decision")
    case .served: Bilingual("送达日期", "the day of service")
    case .authority: Bilingual("作出决定的机关", "who decides")
    case .subject: Bilingual("当事人", "who the decision is about")
    case .facts: Bilingual("事实", "the facts")
    case .circumstances: Bilingual("情节", "the circumstances")
    case .examined:
      Bilingual("审查后不成立的情节和理由", "circumstances examined and rejected, and why")
    case .decision: Bilingual("决定", "what is decided")
    case .procedure: Bilingual("已履行的程序", "the steps taken")
    case .deviation: Bilingual("偏离的理由", "why the benchmark is left")
    case .law: Bilingual("适用哪一天的法律的决定", "who decided which law applies, and why")
    case .vehicle: Bilingual("车牌号", "the plate of the vehicle")
    case .driver: Bilingual("驾驶人姓名", "the name of the driver")
    case .place: Bilingual("地点", "the place")
    case .history:
      Bilingual("以前的行为；以前没有的写 []", "the acts of before; [] where there were none")
    case .expect: Bilingual("应当得出的结果", "what has to come out")
    }
  }

  var content: SchemaContent {
    switch self {
    case .name: .value
    case .acted, .filed, .decided, .served: .day
    case .authority: .authority
    case .circumstances: .words
    case .subject: .mapping(SubjectKey.definition)
    case .facts: .under(.definition("fact"), names: [])
    case .examined: .under(.scalar, names: [])
    case .decision: .under(.scalar, names: [])
    case .procedure:
      .under(
        .any([
          .scalar, .list(.scalar), .list(.definition(ExcludedKey.definition)),
          .list(.definition(ExtendedKey.definition)),
        ]),
        names: Step.words + ["excluded", "extended"]
      )
    case .deviation: .mapping("deviation")
    case .law: .mapping("law")
    case .vehicle, .driver, .place: .value
    case .history: .mapping("before")
    case .expect: .mapping("expect")
    }
  }
}
