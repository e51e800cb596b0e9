import SteelyardText

/// The keys of a weight that shifts the band.
enum WeightKey: String, RuleKey {
  case shift

  static let noun = Bilingual("移档", "a weight")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    .text
  }

  var isRequired: Bool {
    true
  }
}
