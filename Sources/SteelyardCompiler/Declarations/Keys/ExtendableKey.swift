import SteelyardText

/// The keys of `extendable:`.
enum ExtendableKey: String, RuleKey {
  case by
  case approver
  case because

  static let noun = Bilingual("期限的延长", "an extension")
  static let table = KeyTable<Self>()

  var shape: ValueShape { .text }

  var isRequired: Bool { true }
}
