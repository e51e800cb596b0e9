import SteelyardText

/// The keys of `score:`.
enum ScoreKey: String, RuleKey {
  case base
  case add

  static let noun = Bilingual("裁量分值", "`score`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .base: .text
    case .add: .map
    }
  }

  var isRequired: Bool {
    switch self {
    case .add: true
    case .base: false
    }
  }
}
