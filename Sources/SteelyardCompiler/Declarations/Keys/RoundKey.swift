import SteelyardModel
import SteelyardText

/// The keys of `round:`.
package enum RoundKey: String, RuleKey {
  case to
  case mode
  case because

  package static let noun = Bilingual("取整", "`round`")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    switch self {
    case .to, .because: .text
    case .mode: .word(Rounding.Mode.words)
    }
  }

  package var isRequired: Bool {
    switch self {
    case .to, .mode: true
    case .because: false
    }
  }
}
