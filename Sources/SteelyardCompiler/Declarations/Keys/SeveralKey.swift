import SteelyardText

/// The keys of `several:`.
package enum SeveralKey: String, RuleKey {
  case heavier

  package static let noun = Bilingual("多档并存", "`several`")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    .text
  }

  package var isRequired: Bool {
    true
  }
}
