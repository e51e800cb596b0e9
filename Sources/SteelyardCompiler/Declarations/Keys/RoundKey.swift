import SteelyardModel
import SteelyardText

/// The keys of `round:`.
enum RoundKey: String, RuleKey {
  case to
  case mode
  case because

  static let noun = Bilingual("取整", "`round`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .to, .because: .text
    case .mode: .word(Rounding.Mode.words)
    }
  }

  var isRequired: Bool {
    switch self {
    case .to, .mode: true
    case .because: false
    }
  }
}
