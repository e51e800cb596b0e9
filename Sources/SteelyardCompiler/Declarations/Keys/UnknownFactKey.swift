import SteelyardText

/// The key of a fact that could not be established.
package enum UnknownFactKey: String, RuleKey {
  case unknown

  package static let noun = Bilingual("无法查实的事实", "a fact that could not be established")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    .text
  }

  package var isRequired: Bool {
    true
  }
}
