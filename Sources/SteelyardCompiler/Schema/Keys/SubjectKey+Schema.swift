import SteelyardText

extension SubjectKey: SchemaKey {
  static let definition = "subject"

  var meaning: Bilingual {
    switch self {
    case .type: Bilingual("当事人类型", "the kind of subject")
    case .name: Bilingual("姓名或者名称", "the name")
    }
  }

  var content: SchemaContent { .words }
}
