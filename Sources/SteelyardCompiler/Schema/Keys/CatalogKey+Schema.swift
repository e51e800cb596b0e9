import SteelyardText

extension CatalogKey: SchemaKey {
  static let definition = "catalog"

  var meaning: Bilingual {
    switch self {
    case .id: Bilingual("分册的标识，如 cn.food", "the identifier, such as cn.food")
    case .title: Bilingual("标题", "the title")
    case .issuer: Bilingual("发布机关", "who issued it")
    case .inForce: Bilingual("施行期间", "the days on which it is in force")
    case .bounds: Bilingual("与民法典不同的界限用语", "limiting words that differ from the civil code")
    case .currency: Bilingual("金额的币种，默认人民币 CNY", "the currency of its amounts, CNY by default")
    case .atLeastGrades: Bilingual("裁量基准至少几档", "how many grades standards have at least")
    case .source: Bilingual("数字在何处读到", "where the figures were read")
    case .unverified: Bilingual("尚未核实的内容", "what has not been verified")
    case .knownDefect:
      Bilingual("公布文本的错误和采用的读法", "a fault of the published text, with the reading chosen")
    }
  }

  var content: SchemaContent {
    switch self {
    case .id, .title, .currency, .source, .unverified, .knownDefect: .words
    case .issuer: .mapping("issuer")
    case .inForce: .mapping("period")
    case .atLeastGrades: .mapping(LeastGradesKey.definition)
    case .bounds: .under(.words(["in", "out"]), names: [])
    }
  }
}
