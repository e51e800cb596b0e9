import SteelyardModel
import SteelyardText

/// The keys of a circumstance.
enum CircumstanceKey: String, RuleKey {
  case name
  case effect
  case modality
  case basis
  case kinds

  static let noun = Bilingual("裁量情节", "a circumstance")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .name, .basis: .text
    case .effect: .word(Circumstance.Effect.words)
    case .modality: .word(["must", "may"])
    case .kinds: .texts
    }
  }

  var isRequired: Bool {
    switch self {
    case .name, .effect: true
    case .modality, .basis, .kinds: false
    }
  }
}
