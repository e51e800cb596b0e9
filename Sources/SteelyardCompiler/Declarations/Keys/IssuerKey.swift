import SteelyardText

/// The keys of `issuer:`.
package enum IssuerKey: String, RuleKey {
  case name
  case authority

  package static let noun = Bilingual("发布机关", "an issuer")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    .text
  }

  package var isRequired: Bool {
    true
  }
}
