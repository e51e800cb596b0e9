import SteelyardText

/// The keys of `issuer:`.
enum IssuerKey: String, RuleKey {
  case name
  case authority

  static let noun = Bilingual("发布机关", "an issuer")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    .text
  }

  var isRequired: Bool {
    true
  }
}
