import SteelyardText

/// The keys of `score:`.
package enum ScoreKey: String, RuleKey {
  case base
  case add

  package static let noun = Bilingual("裁量分值", "`score`")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    switch self {
    case .base: .text
    case .add: .map
    }
  }

  package var isRequired: Bool {
    switch self {
    case .add: true
    case .base: false
    }
  }
}
