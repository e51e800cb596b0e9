import SteelyardModel
import SteelyardText

/// The keys of a deadline.
enum DeadlineKey: String, RuleKey {
  case from
  case to
  case within
  case basis
  case kinds
  case limitation

  static let noun = Bilingual("期限", "a deadline")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .from, .to: .word(CaseDate.words)
    case .within, .basis: .text
    case .kinds: .texts
    case .limitation: .word(YesNoWord.words)
    }
  }

  var isRequired: Bool {
    switch self {
    case .from, .to, .within, .kinds: true
    case .basis, .limitation: false
    }
  }
}
