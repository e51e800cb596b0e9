import SteelyardModel
import SteelyardText

/// The keys of a circumstance.
package enum CircumstanceKey: String, RuleKey {
  case name
  case effect
  case basis
  case kinds

  package static let noun = Bilingual("裁量情节", "a circumstance")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    switch self {
    case .name, .basis: .text
    case .effect: .word(Circumstance.Effect.words)
    case .kinds: .texts
    }
  }

  package var isRequired: Bool {
    switch self {
    case .name, .effect: true
    case .basis, .kinds: false
    }
  }
}
