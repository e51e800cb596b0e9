import SteelyardModel
import SteelyardText

/// The keys of `counts:`.
enum CounterKey: String, RuleKey {
  case same
  case window
  case includesPresent = "includes_present"
  case per

  static let noun = Bilingual("计次口径", "`counts`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .same: .word(Counter.Same.words)
    case .window: .text
    case .includesPresent: .word(YesNoWord.words)
    case .per: .word(Counter.Scope.words)
    }
  }

  var isRequired: Bool {
    switch self {
    case .same, .includesPresent: true
    case .window, .per: false
    }
  }
}
