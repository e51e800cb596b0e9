import SteelyardText

extension ExpectKey: SchemaKey {
  static let definition = "expect"
  static let others: SchemaContent? = .mapping("amount")

  var meaning: Bilingual {
    switch self {
    case .clause: Bilingual("第几个条款", "which clause")
    case .grade: Bilingual("阶次", "which grade")
    case .none: Bilingual("没有阶次", "that there is no band")
    case .outcome: Bilingual("结论", "what it comes to")
    case .findings: Bilingual("全部错误意见", "all error findings")
    case .advice: Bilingual("全部提示", "all advice")
    case .missing: Bilingual("全部缺少的事实", "all facts that are missing")
    case .law: Bilingual("为何适用该日的法律", "why the law of that day applies")
    }
  }

  var content: SchemaContent {
    switch self {
    case .clause: .value
    case .grade, .none, .outcome, .findings, .advice, .missing, .law: .words
    }
  }
}
