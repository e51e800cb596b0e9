import SteelyardModel
import SteelyardText

/// The keys of `law:` in an example.
enum LawKey: String, RuleKey {
  case applies
  case by
  case ground

  static let noun = Bilingual("适用法律的决定", "`law`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .applies: .word(AppliesBy.words)
    case .by, .ground: .text
    }
  }

  var isRequired: Bool { true }
}
