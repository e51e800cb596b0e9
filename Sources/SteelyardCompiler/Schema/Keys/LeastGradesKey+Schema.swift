import SteelyardText

extension LeastGradesKey: SchemaKey {
  static let definition = "least_grades"

  var meaning: Bilingual {
    switch self {
    case .number: Bilingual("至少几档", "how many grades at least")
    case .kinds: Bilingual("对哪几类权力，默认行政处罚", "for which kinds of power; penalties by default")
    case .because: Bilingual("依据", "the provision")
    }
  }

  var content: SchemaContent {
    switch self {
    case .number: .value
    case .kinds, .because: .words
    }
  }
}
