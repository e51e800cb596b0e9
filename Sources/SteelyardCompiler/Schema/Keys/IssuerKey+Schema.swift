import SteelyardText

extension IssuerKey: SchemaKey {
  static let definition = "issuer"

  var meaning: Bilingual {
    switch self {
    case .name: Bilingual("名称", "the name")
    case .authority: Bilingual("行政区划代码，可加部门", "a region code, with a department after a dot")
    }
  }

  var content: SchemaContent {
    switch self {
    case .name: .words
    case .authority: .authority
    }
  }
}
