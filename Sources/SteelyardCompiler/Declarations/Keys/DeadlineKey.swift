import SteelyardModel
import SteelyardText

/// The keys of a deadline.
package enum DeadlineKey: String, RuleKey {
  case from
  case to
  case within
  case basis
  case kinds
  case limitation

  package static let noun = Bilingual("期限", "a deadline")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    switch self {
    case .from, .to: .word(CaseDate.words)
    case .within, .basis: .text
    case .kinds: .texts
    case .limitation: .word(YesNoWord.words)
    }
  }

  package var isRequired: Bool {
    switch self {
    case .from, .to, .within, .kinds: true
    case .basis, .limitation: false
    }
  }
}
