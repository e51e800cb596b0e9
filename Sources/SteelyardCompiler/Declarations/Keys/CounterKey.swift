import SteelyardModel
import SteelyardText

/// The keys of `counts:`.
package enum CounterKey: String, RuleKey {
  case same
  case window
  case includesPresent = "includes_present"
  case per

  package static let noun = Bilingual("计次口径", "`counts`")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    switch self {
    case .same: .word(Counter.Same.words)
    case .window: .text
    case .includesPresent: .word(YesNoWord.words)
    case .per: .word(Counter.Scope.words)
    }
  }

  package var isRequired: Bool {
    switch self {
    case .same, .includesPresent: true
    case .window, .per: false
    }
  }
}
