import SteelyardModel
import SteelyardText

/// The keys of `counts:`.
enum CounterKey: String, RuleKey {
  case same
  case of
  case window
  case anchor
  case includesPresent = "includes_present"
  case per
  case distinct

  static let noun = Bilingual("计次口径", "`counts`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .same: .word(Counter.Same.words)
    case .window: .text
    case .includesPresent: .word(YesNoWord.words)
    case .per, .distinct: .word(Counter.Scope.words)
    case .of: .texts
    case .anchor: .word(Counter.Anchor.words)
    }
  }

  var isRequired: Bool {
    switch self {
    case .same, .includesPresent: true
    case .of, .window, .anchor, .per, .distinct: false
    }
  }
}
