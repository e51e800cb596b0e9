import SteelyardText

/// The keys of `several:`.
enum SeveralKey: String, RuleKey {
  case heavier

  static let noun = Bilingual("多档并存", "`several`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    .text
  }

  var isRequired: Bool {
    true
  }
}
