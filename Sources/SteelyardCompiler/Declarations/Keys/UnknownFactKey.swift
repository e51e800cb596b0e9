import SteelyardText

/// The key of a fact that could not be established.
enum UnknownFactKey: String, RuleKey {
  case unknown

  static let noun = Bilingual("无法查实的事实", "a fact that could not be established")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    .text
  }

  var isRequired: Bool {
    true
  }
}
