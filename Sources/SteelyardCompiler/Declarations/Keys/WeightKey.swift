import SteelyardText

/// The keys of a weight that shifts the band.
package enum WeightKey: String, RuleKey {
  case shift

  package static let noun = Bilingual("移档", "a weight")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    .text
  }

  package var isRequired: Bool {
    true
  }
}
